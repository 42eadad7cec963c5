package blog.galley.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.language.Phrase;
import blog.galley.web.Form;
import blog.galley.web.FormErrors;

/** What somebody typed to make an account. */
record NewAccount(String name, String password, Role role) {

    NewAccount(String name, String password, Role role) {
        this.name = AccountName.tidy(name);
        this.password = password;
        this.role = role;
    }

    static NewAccount of(Form form, Role role) {
        return new NewAccount(form.line("name").orElse(""), form.text("password").orElse(""), role);
    }

    /** @param title of the blog */
    FormErrors errors(String title) {
        return FormErrors.none()
                .with("name", AccountName.fault(name))
                .with("password", Password.fault(password, List.of(name, title, "Galley")))
                .with("role", role == null ? Optional.of(Phrase.of(AccountMessages.class, AccountMessages::roleMissing)) : Optional.empty());
    }

    Account account(String passwordHash, Instant now) {
        return new Account(name, passwordHash, role, now);
    }
}
