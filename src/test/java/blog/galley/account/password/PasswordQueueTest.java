package blog.galley.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import blog.galley.support.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordQueueTest {

    private final PasswordQueue queue = new PasswordQueue(2, 3, Duration.ofMinutes(1));
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        done.countDown();
        queue.close();
    }

    @Test
    void noMoreAreHashedAtATimeThanThereAreCoresAndTheRestIsSentAway() {
        fill();

        assertThat(running).hasValue(2);
        assertThatThrownBy(() -> add(false, "one too many").get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(PasswordQueue.Full.class);
        assertThat(running).hasValue(2);
    }

    @Test
    void whoIsKnownGoesFirstAndHasAPlaceWhereStrangersHaveNone() throws Exception {
        var strangers = fill();
        var known = add(true, "known");

        done.countDown();
        known.get(1, TimeUnit.MINUTES);
        for (var stranger : strangers) {
            stranger.get(1, TimeUnit.MINUTES);
        }
        assertThat(order.indexOf("known")).as("%s", order).isLessThan(4);
    }

    @Test
    void nobodyWaitsForLong() {
        var impatient = new PasswordQueue(1, 10, Duration.ZERO);
        try {
            assertThatThrownBy(() -> impatient.of(false, () -> "").subscribeAsCompletionStage().get(1, TimeUnit.MINUTES))
                    .hasCauseInstanceOf(PasswordQueue.Full.class);
        } finally {
            impatient.close();
        }
    }

    @Test
    void whatFailsIsTold() {
        assertThatThrownBy(() -> queue.of(false, () -> {
            throw new IllegalStateException("broken");
        }).subscribeAsCompletionStage().get(1, TimeUnit.MINUTES)).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    /** Two run and three wait. */
    private List<CompletableFuture<String>> fill() {
        var strangers = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 5; i++) {
            int most = i;
            strangers.add(add(false, "stranger " + i));
            Wait.until(() -> assertThat(running).hasValue(Math.min(2, most + 1)));
        }
        return strangers;
    }

    private CompletableFuture<String> add(boolean known, String who) {
        return queue.of(known, () -> work(who)).subscribeAsCompletionStage();
    }

    private String work(String who) {
        running.incrementAndGet();
        order.add(who);
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return who;
    }
}
