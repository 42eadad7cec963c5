package blog.galley.account.signin;

import java.time.Duration;

import blog.galley.account.AccountMessages;
import blog.galley.account.signin.Authenticator.Answer;
import blog.galley.language.Phrase;
import blog.galley.web.body.Form;

/**
 * The sign-in form, as it was filled in.
 *
 * @param next  where to go afterwards, a path
 * @param error null if nothing was wrong
 */
public record LoginView(String name, String next, Phrase error) {

    static LoginView empty(String next) {
        return new LoginView("", next, null);
    }

    static LoginView of(Form form) {
        return new LoginView(form.line("name").orElse(""), NextPath.of(form.text("next")), null);
    }

    LoginView refused(Answer answer) {
        return new LoginView(name, next, answer.full()
                ? full()
                : answer.delay().map(LoginView::tooMany).orElse(Phrase.of(AccountMessages.class, AccountMessages::noMatch)));
    }

    /** That too many sign in at the moment. */
    public static Phrase full() {
        return Phrase.of(AccountMessages.class, AccountMessages::manySignIn);
    }

    /** Rounded up. */
    public static long minutes(Duration delay) {
        return Math.max(1, delay.plusSeconds(59).toMinutes());
    }

    private static Phrase tooMany(Duration delay) {
        return Phrase.of(AccountMessages.class, say -> say.tooManyAttempts(minutes(delay)));
    }
}
