package blog.galley.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One import, from its beginning to its report. It is in the database, so that every node can show its progress. */
@Entity
public class ImportRun {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String label;
    private Long accountId;
    private Instant startedAt;
    private Instant touchedAt;
    private Instant finishedAt;
    private int total;
    private int done;

    protected ImportRun() {
    }

    ImportRun(String label, Long accountId, Instant now) {
        this.label = label;
        this.accountId = accountId;
        this.startedAt = now;
        this.touchedAt = now;
    }

    void found(int pages) {
        total = pages;
    }

    void did(int pages, Instant now) {
        done = pages;
        touchedAt = now;
    }

    void finish(Instant now) {
        touchedAt = now;
        finishedAt = now;
    }

    boolean isBy(long account) {
        return Objects.equals(accountId, account);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether the process that ran it must have ended in the middle, since it has reported nothing for some time. */
    boolean isInterrupted(Instant now) {
        return !isFinished() && touchedAt.plus(SILENCE).isBefore(now);
    }

    Long id() {
        return id;
    }

    String label() {
        return label;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }
}
