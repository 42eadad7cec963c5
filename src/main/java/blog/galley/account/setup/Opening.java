package blog.galley.account.setup;

import java.time.Instant;
import java.util.stream.Collectors;

import blog.galley.account.Accounts;
import blog.galley.account.Role;
import blog.galley.account.manage.NewAccount;
import blog.galley.account.password.Password;
import blog.galley.language.Language;
import blog.galley.site.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;

/** Sees to the first account at the start: makes it from the settings, or logs the link by which it is made. */
@Singleton
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Accounts accounts;
    private final FirstAccount first;
    private final SetupLinks links;
    private final AdminSettings admin;
    private final Settings settings;
    private final HttpServer server;

    Opening(Accounts accounts, FirstAccount first, SetupLinks links, AdminSettings admin, Settings settings,
            HttpServer server) {
        this.accounts = accounts;
        this.first = first;
        this.links = links;
        this.admin = admin;
        this.settings = settings;
        this.server = server;
    }

    /** Before an import at the start, which needs to know whose its posts are. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        if ((admin.name().isPresent() || admin.password().isPresent()) && isNew()) {
            var account = configured();
            first.make(account.account(Password.hash(account.password()), Instant.now()))
                    .ifPresent(made -> LOG.infof("Made the account of %s.", made.name()));
        }
    }

    /** Only now the port is known, which the settings may leave to the system. */
    void listening(@ObservesAsync HttpServerStart start) {
        if (isNew()) {
            var base = settings.url().orElseGet(() -> server.getLocalBaseUri().toString()).replaceFirst("/+$", "");
            LOG.infof("No account yet. Make the first one at %s/setup?token=%s", base, links.issue(Instant.now()).text());
        }
    }

    private boolean isNew() {
        return QuarkusTransaction.requiringNew().call(accounts::none);
    }

    private NewAccount configured() {
        if (admin.name().isEmpty() || admin.password().isEmpty()) {
            throw refused("GALLEY_ADMIN_NAME and GALLEY_ADMIN_PASSWORD belong together: set both, or neither.");
        }
        var account = new NewAccount(admin.name().get(), admin.password().get(), Role.ADMIN);
        var errors = account.errors(settings.title());
        if (errors.any()) {
            throw refused("GALLEY_ADMIN_NAME and GALLEY_ADMIN_PASSWORD cannot be used. "
                    + errors.messages().stream().map(fault -> fault.in(Language.ENGLISH)).collect(Collectors.joining(" ")));
        }
        return account;
    }

    /** Quarkus prints this exception as one line, without a stack trace, and ends the process with 1. */
    private static ConfigurationException refused(String message) {
        return new ConfigurationException("Galley cannot start. " + message);
    }
}
