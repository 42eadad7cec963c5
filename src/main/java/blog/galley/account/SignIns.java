package blog.galley.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The browsers that are signed in, on whichever node. */
@ApplicationScoped
class SignIns implements PanacheRepositoryBase<SignIn, String> {

    static final Duration IDLE = Duration.ofDays(30);

    private static final Duration RENEWED_AFTER = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** Always with a new token, so one that was planted in the browser before is worth nothing. */
    @Transactional
    Token begin(Account account, Optional<Token> former, Instant now) {
        former.ifPresent(this::end);
        delete("expiresAt < ?1", now.minus(REMEMBERED));
        var token = Token.random();
        persist(new SignIn(token, getEntityManager().getReference(Account.class, account.id()), now.plus(IDLE)));
        return token;
    }

    /** Whose browser this is; each use moves the end, in steps so that reading seldom writes. */
    @Transactional
    Optional<Account> account(Token token, Instant now) {
        var signIn = findByIdOptional(token.hash()).filter(found -> found.expiresAt().isAfter(now));
        signIn.filter(found -> found.expiresAt().isBefore(now.plus(IDLE).minus(RENEWED_AFTER)))
                .ifPresent(found -> update("expiresAt = ?1 where tokenHash = ?2", now.plus(IDLE), token.hash()));
        return signIn.map(SignIn::account);
    }

    /** Whether this browser was once signed in under that name and has not signed out. */
    @Transactional
    boolean knew(Token token, String name) {
        return count("tokenHash = ?1 and lower(account.name) = lower(?2)", token.hash(), AccountName.tidy(name)) > 0;
    }

    @Transactional
    void end(Token token) {
        delete("tokenHash", token.hash());
    }
}
