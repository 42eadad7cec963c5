package blog.galley.account.setup;

import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.account.FirstAccountMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Makes the first account, which no other account can make. */
@ApplicationScoped
class FirstAccount {

    private final Accounts accounts;
    private final SetupLinks links;
    private final Event<FirstAccountMade> made;

    FirstAccount(Accounts accounts, SetupLinks links, Event<FirstAccountMade> made) {
        this.accounts = accounts;
        this.links = links;
        this.made = made;
    }

    /** Empty if there is an account already, perhaps just made on another node. */
    @Transactional
    Optional<Account> make(Account account) {
        accounts.lock();
        if (!accounts.none()) {
            return Optional.empty();
        }
        accounts.persistAndFlush(account);
        links.deleteAll();
        made.fire(new FirstAccountMade(account.id()));
        return Optional.of(account);
    }
}
