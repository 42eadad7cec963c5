package blog.galley.account.manage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.AccountMessages;
import blog.galley.account.AccountName;
import blog.galley.account.Role;
import blog.galley.account.password.Password;
import blog.galley.language.Phrase;
import blog.galley.web.body.Form;
import blog.galley.web.body.FormErrors;

/**
 * What was typed into a form that makes an account.
 *
 * @param role null if none was chosen
 */
public record NewAccount(String name, String password, Role role) {

    public NewAccount(String name, String password, Role role) {
        this.name = AccountName.tidy(name);
        this.password = password;
        this.role = role;
    }

    public static NewAccount of(Form form, Role role) {
        return new NewAccount(form.line("name").orElse(""), form.text("password").orElse(""), role);
    }

    /** @param title of the blog, which makes a bad password */
    public FormErrors errors(String title) {
        return FormErrors.none()
                .with("name", AccountName.fault(name))
                .with("password", Password.fault(password, List.of(name, title, "Galley")))
                .with("role", role == null
                        ? Optional.of(Phrase.of(AccountMessages.class, AccountMessages::roleMissing))
                        : Optional.empty());
    }

    public Account account(String passwordHash, Instant now) {
        return new Account(name, passwordHash, role, now);
    }
}
