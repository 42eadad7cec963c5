package blog.galley.account.manage;

import java.util.List;

import blog.galley.account.Account;
import blog.galley.account.Role;
import blog.galley.web.body.FormErrors;

/**
 * The accounts, and the form that adds another, as it was filled in.
 *
 * @param name  that was typed
 * @param admin whether the role of an admin was chosen
 */
public record AccountsView(List<Writer> writers, String name, boolean admin, FormErrors errors) {

    public record Writer(String name, Role role) {
    }

    static AccountsView of(List<Account> accounts, NewAccount typed, FormErrors errors) {
        var writers = accounts.stream().map(account -> new Writer(account.name(), account.role())).toList();
        return new AccountsView(writers, typed.name(), typed.role() == Role.ADMIN, errors);
    }
}
