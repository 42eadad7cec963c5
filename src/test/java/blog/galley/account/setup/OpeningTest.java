package blog.galley.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.site.Settings;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningTest {

    private static final String GOOD = "a good password";

    @Inject
    Accounts accounts;
    @Inject
    FirstAccount first;
    @Inject
    SetupLinks links;
    @Inject
    Settings settings;
    @Inject
    HttpServer server;

    @BeforeEach
    void nobodyIsHere() {
        Cast.leave();
    }

    @AfterEach
    void everybodyIsBack() {
        Cast.leave();
        Cast.arrive();
    }

    @Test
    void theSettingsMakeAnAdmin() {
        start("지수", GOOD);

        assertThat(named("지수")).hasValueSatisfying(account -> assertThat(account.isAdmin()).isTrue());
        assertThat(Cast.login(Cast.reader(), "지수", GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void oneSettingWithoutTheOtherEndsTheStart() {
        assertThatThrownBy(() -> start("Ada", null)).isInstanceOf(ConfigurationException.class).hasMessageContaining("set both");
        assertThatThrownBy(() -> start(null, GOOD)).isInstanceOf(ConfigurationException.class).hasMessageContaining("set both");
    }

    @Test
    void aRefusedPasswordEndsTheStartAndIsNotShown() {
        assertThatThrownBy(() -> start("Ada", "tooshort")).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("at least 10").hasMessageNotContaining("tooshort");
    }

    @Test
    void onceSomebodyIsThereTheSettingsDoNothing() {
        start("Ada", GOOD);
        start("Eve", GOOD);
        start("Eve", null);

        assertThat(named("Eve")).isEmpty();
    }

    @Test
    void withoutThemTheStartMakesNobody() {
        start(null, null);

        assertThat(QuarkusTransaction.requiringNew().call(accounts::none)).isTrue();
    }

    private Optional<Account> named(String name) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(name));
    }

    private void start(String name, String password) {
        var admin = new AdminSettings() {
            @Override
            public Optional<String> name() {
                return Optional.ofNullable(name);
            }

            @Override
            public Optional<String> password() {
                return Optional.ofNullable(password);
            }
        };
        new Opening(accounts, first, links, admin, settings, server).start(new StartupEvent());
    }
}
