package blog.galley.exchange;

import java.util.Optional;

import blog.galley.account.FirstAccountMade;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class ImportSources implements PanacheRepository<ImportSource> {

    /** While an import of nobody's runs, the first account may be made, and take over what has come in so far. */
    private static final String KNOWN = """
            source = ?1 and (accountId = ?2 or ?2 is null and (accountId is null or accountId = (select min(a.id) from Account a)))
            order by accountId nulls last""";

    private static final String NOBODYS = """
            update import_source s set account_id = :account where account_id is null
            and not exists (select from import_source own where own.account_id = :account and own.source = s.source)""";

    /** @param account who brings it in; null before there are any */
    Optional<ImportSource> known(String source, Long account) {
        return find(KNOWN, source, account).firstResultOptional();
    }

    void takeOver(@Observes FirstAccountMade made) {
        belongTo(made.account());
    }

    /** What came in before there were accounts is known again when this one brings it in. */
    void belongTo(long account) {
        getEntityManager().createNativeQuery(NOBODYS).setParameter("account", account).executeUpdate();
    }
}
