package blog.galley.exchange;

import java.util.Optional;

import blog.galley.account.FirstAccountMade;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The files that were imported, by account and path. */
@ApplicationScoped
public class ImportSources implements PanacheRepository<ImportSource> {

    /** An import without an account also finds sources of the first account, which may be made and take them over while it runs. */
    private static final String KNOWN = """
            source = ?1 and (accountId = ?2 or ?2 is null and (accountId is null or accountId = (select min(a.id) from Account a)))
            order by accountId nulls last""";

    private static final String NOBODYS = """
            update import_source s set account_id = :account where account_id is null
            and not exists (select from import_source own where own.account_id = :account and own.source = s.source)""";

    /** @param account that imports it; null before there is any */
    Optional<ImportSource> known(String source, Long account) {
        return find(KNOWN, source, account).firstResultOptional();
    }

    void takeOver(@Observes FirstAccountMade made) {
        belongTo(made.account());
    }

    /** Gives the sources from before there were accounts to this account, so that its next import knows them again. */
    void belongTo(long account) {
        getEntityManager().createNativeQuery(NOBODYS).setParameter("account", account).executeUpdate();
    }
}
