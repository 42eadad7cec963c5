package blog.galley.account;

import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;

/** Everybody who writes here. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    public Optional<Account> named(String name) {
        return find("lower(name) = lower(?1)", AccountName.tidy(name)).firstResultOptional();
    }

    public boolean none() {
        return count() == 0;
    }

    /** For an account that may be none. */
    public String nameOf(Long id) {
        return id == null ? null : findByIdOptional(id).map(Account::name).orElse(null);
    }

    public List<Account> byName() {
        return listAll(Sort.by("name"));
    }

    /** Until the transaction ends nobody else adds an account, on this node or another. */
    public void lock() {
        getEntityManager().createNativeQuery("lock table account in exclusive mode").executeUpdate();
    }
}
