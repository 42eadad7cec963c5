package blog.galley.account.setup;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The first account, where nobody is there to follow a link: {@code GALLEY_ADMIN_NAME}, {@code GALLEY_ADMIN_PASSWORD}. */
@ConfigMapping(prefix = "galley.admin")
interface AdminSettings {

    Optional<String> name();

    Optional<String> password();
}
