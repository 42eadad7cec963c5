package blog.galley.exchange;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.language.Speaker;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Every step is a transaction of its own, so that others see it at once and a failing file takes nothing with it. */
@ApplicationScoped
public class ImportRuns implements PanacheRepository<ImportRun> {

    /** Somebody who imports at every start has no use for the reports of a year. */
    private static final int KEPT = 20;
    private static final Finding INTERRUPTED = Finding.warning("", null, FindingMessages::interrupted);

    ImportRun require(long id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noImport(id)));
    }

    /** To be called by who holds the lock: runs that are not finished by then never will be. */
    @Transactional(TxType.REQUIRES_NEW)
    long begin(String label, Long account, Instant now, Speaker speaker) {
        list("finishedAt is null").forEach(left -> {
            getEntityManager().persist(new ImportFinding(left.id(), INTERRUPTED, null, speaker));
            left.finish(left.touchedAt());
        });
        var run = new ImportRun(label, account, now);
        persist(run);
        delete("id <= ?1", run.id() - KEPT);
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void found(long id, int pages) {
        findById(id).found(pages);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void did(long id, int pages, List<Finding> findings, Long post, Instant now, Speaker speaker) {
        findings.forEach(finding -> getEntityManager().persist(new ImportFinding(id, finding, post, speaker)));
        findById(id).did(pages, now);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(long id, Instant now) {
        findById(id).finish(now);
        // The first account may have been made meanwhile, too early to take over what came in after it.
        getEntityManager().createNativeQuery("update post set author_id = (select min(id) from account) where author_id is null")
                .executeUpdate();
    }

    List<ImportFinding> findings(ImportRun run) {
        return getEntityManager().createQuery("from ImportFinding where runId = :run order by id", ImportFinding.class)
                .setParameter("run", run.id()).getResultList();
    }

    /** Latest first; an admin sees everybody's, and those of the start, which are nobody's. */
    List<ImportRun> latest(long account, boolean everybodys) {
        return find("accountId = ?1 or ?2 = true order by id desc", account, everybodys).page(0, KEPT).list();
    }
}
