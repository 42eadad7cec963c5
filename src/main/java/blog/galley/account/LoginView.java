package blog.galley.account;

import java.time.Duration;
import java.util.Optional;

import blog.galley.web.Form;

/** The sign-in form, as it was filled in. */
public record LoginView(String name, String next, String error) {

    static LoginView empty(String next) {
        return new LoginView("", next, "");
    }

    static LoginView of(Form form) {
        return new LoginView(form.line("name").orElse(""), NextPath.of(form.text("next")), "");
    }

    LoginView refused(Optional<Duration> delay) {
        return new LoginView(name, next, delay.map(LoginView::tooMany).orElse("Name and password do not go together."));
    }

    private static String tooMany(Duration delay) {
        long minutes = delay.plusSeconds(59).toMinutes();
        return "Too many attempts. Wait %s, then sign in again.".formatted(minutes < 2 ? "a minute" : minutes + " minutes");
    }
}
