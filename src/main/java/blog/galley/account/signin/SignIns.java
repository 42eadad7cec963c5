package blog.galley.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.AccountName;
import blog.galley.account.Token;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.hibernate.SessionFactory;

/** The sign-ins of all browsers, shared by all nodes. */
@ApplicationScoped
public class SignIns implements PanacheRepositoryBase<SignIn, String> {

    private static final Duration RENEWED_AFTER = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final SessionFactory sessions;

    SignIns(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Begins a sign-in with a new token, so that a token that an attacker has planted in the browser is worth nothing (session fixation).
     * Empty if the account is gone or its password has changed since it was checked: the change has ended all sign-ins, and so this.
     */
    @Transactional
    public Optional<Token> begin(Account account, Optional<Token> former, Instant now) {
        former.ifPresent(this::end);
        delete("expiresAt < ?1", now.minus(REMEMBERED));
        return unchanged(account, LockModeType.PESSIMISTIC_READ).map(found -> begin(found, now));
    }

    /** Sets another password, ends all sign-ins of the account and begins one. Empty as with {@link #begin}. */
    @Transactional
    Optional<Token> beginAnew(Account account, String passwordHash, Instant now) {
        return unchanged(account, LockModeType.PESSIMISTIC_WRITE).map(found -> {
            found.changePassword(passwordHash);
            getEntityManager().flush();
            endAll(found);
            return begin(found, now);
        });
    }

    private Optional<Account> unchanged(Account account, LockModeType lock) {
        return Optional.ofNullable(getEntityManager().find(Account.class, account.id(), lock))
                .filter(found -> found.passwordHash().equals(account.passwordHash()));
    }

    private Token begin(Account account, Instant now) {
        var token = Token.random();
        persist(new SignIn(token, account, now));
        return token;
    }

    /** The account of a token. Each use moves the end of the sign-in, but at most once an hour, so that reads seldom write. */
    Optional<Account> account(Token token, Instant now) {
        var signIn = good(token, now);
        signIn.filter(found -> found.expiresAt().isBefore(found.endAfterUse(now).minus(RENEWED_AFTER)))
                .ifPresent(found -> renew(token, found.endAfterUse(now)));
        return signIn.map(SignIn::account);
    }

    /** As {@link #account}, but it does not count as a use. */
    Optional<Account> holder(Token token, Instant now) {
        return good(token, now).map(SignIn::account);
    }

    private Optional<SignIn> good(Token token, Instant now) {
        return find(token).filter(found -> found.expiresAt().isAfter(now));
    }

    /** Every request of an author needs this, so it takes one round trip: no transaction, and no persistence context. */
    private Optional<SignIn> find(Token token) {
        try (var session = sessions.openStatelessSession()) {
            return session.createSelectionQuery("from SignIn s join fetch s.account where s.tokenHash = :hash", SignIn.class)
                    .setParameter("hash", token.hash())
                    .uniqueResultOptional();
        }
    }

    @Transactional
    void renew(Token token, Instant end) {
        update("expiresAt = ?1 where tokenHash = ?2", end, token.hash());
    }

    /** Whether this browser was signed in under that name within a year and has not signed out. */
    @Transactional
    boolean knew(Token token, String name) {
        return count("tokenHash = ?1 and lower(account.name) = lower(?2)", token.hash(), AccountName.tidy(name)) > 0;
    }

    @Transactional
    void end(Token token) {
        delete("tokenHash", token.hash());
    }

    /** Ends every sign-in of an account. */
    @Transactional
    void endAll(Account account) {
        delete("account.id", account.id());
    }
}
