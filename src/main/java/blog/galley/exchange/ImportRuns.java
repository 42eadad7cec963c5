package blog.galley.exchange;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.language.Speaker;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The imports and their findings. Every step is a transaction of its own, so that it is seen at once and a failing file undoes nothing. */
@ApplicationScoped
public class ImportRuns implements PanacheRepository<ImportRun> {

    /** Runs that are kept for each account. Some blogs import at every start. */
    private static final int KEPT = 20;
    private static final String OWN = "(accountId = ?1 or ?1 is null and accountId is null) ";
    private static final Finding INTERRUPTED = Finding.warning("", null, FindingMessages::interrupted);

    private final ImportSources sources;

    ImportRuns(ImportSources sources) {
        this.sources = sources;
    }

    ImportRun require(long id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noImport(id)));
    }

    /** Only for a caller that holds the account's lock. Runs of the account that are not finished were interrupted, and are ended here. */
    @Transactional(TxType.REQUIRES_NEW)
    long begin(String label, Long account, Instant now, Speaker speaker) {
        list(OWN + "and finishedAt is null", account).forEach(left -> {
            getEntityManager().persist(new ImportFinding(left.id(), INTERRUPTED, null, speaker));
            left.finish(left.touchedAt());
        });
        var run = new ImportRun(label, account, now);
        persist(run);
        var kept = find(OWN + "order by id desc", account).page(0, KEPT).stream().map(ImportRun::id).toList();
        delete(OWN + "and id not in ?2", account, kept);
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
        takeOver();
    }

    /** The first account may have been made during the import, and has not got what was imported after that. */
    private void takeOver() {
        var first = (Long) getEntityManager().createNativeQuery("select min(id) from account", Long.class).getSingleResult();
        if (first != null) {
            getEntityManager().createNativeQuery("update post set author_id = :account where author_id is null")
                    .setParameter("account", first).executeUpdate();
            sources.belongTo(first);
        }
    }

    List<ImportFinding> findings(ImportRun run) {
        return getEntityManager().createQuery("from ImportFinding where runId = :run order by id", ImportFinding.class)
                .setParameter("run", run.id()).getResultList();
    }

    /** Latest first. An admin sees those of all accounts, and those of the start, which have none. */
    List<ImportRun> latest(long account, boolean everybodys) {
        return find("accountId = ?1 or ?2 = true order by id desc", account, everybodys).page(0, KEPT).list();
    }
}
