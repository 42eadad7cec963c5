package blog.galley.account.setup;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Name and password of the first account for unattended set-ups: {@code GALLEY_ADMIN_NAME}, {@code GALLEY_ADMIN_PASSWORD}. */
@ConfigMapping(prefix = "galley.admin")
interface AdminSettings {

    Optional<String> name();

    Optional<String> password();
}
