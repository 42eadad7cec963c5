package blog.galley.account.setup;

import java.time.Instant;

import blog.galley.account.Token;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The links by which the first account can be made. They are removed when it is. */
@ApplicationScoped
class SetupLinks implements PanacheRepositoryBase<SetupLink, String> {

    @Transactional
    Token issue(Instant now) {
        var token = Token.random();
        persist(new SetupLink(token, now));
        return token;
    }

    @Transactional
    boolean opens(Token token) {
        return findByIdOptional(token.hash()).isPresent();
    }
}
