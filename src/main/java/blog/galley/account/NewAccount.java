package blog.galley.account;

import java.time.Instant;
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

    FormErrors errors() {
        return FormErrors.none()
                .with("name", AccountName.fault(name))
                .with("password", Password.fault(password))
                .with("role", role == null ? Optional.of(Phrase.of(AccountMessages.class, AccountMessages::roleMissing)) : Optional.empty());
    }

    Account account(Instant now) {
        return new Account(name, Password.hash(password), role, now);
    }
}
