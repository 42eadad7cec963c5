package blog.galley.account;

import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;

/** The accounts of this blog. Names differ by more than case. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    /** By a name as it was typed. */
    public Optional<Account> named(String name) {
        return find("lower(name) = lower(?1)", AccountName.tidy(name)).firstResultOptional();
    }

    public boolean none() {
        return count() == 0;
    }

    /** Null if the id is null or the account is gone. */
    public String nameOf(Long id) {
        return id == null ? null : findByIdOptional(id).map(Account::name).orElse(null);
    }

    public List<Account> byName() {
        return listAll(Sort.by("name"));
    }

    /** Keeps others, also on other nodes, from adding an account until the transaction ends. */
    public void lock() {
        getEntityManager().createNativeQuery("lock table account in exclusive mode").executeUpdate();
    }
}
