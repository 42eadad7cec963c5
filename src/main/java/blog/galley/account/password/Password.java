package blog.galley.account.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.AccountMessages;
import blog.galley.language.Phrase;
import io.quarkus.elytron.security.common.BcryptUtil;

/** What a password must be, and how it is kept. */
public final class Password {

    /** NIST asks for more where nothing else slows guessing down. Here the throttle does, and bcrypt does for a stolen table. */
    static final int SHORTEST = 10;

    /** Bcrypt does not look at what follows, so a longer password would open with its beginning alone. */
    static final int MOST_BYTES = 72;

    private static final int COST = 12;

    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody", COST);

    private Password() {
    }

    /** @param known what it must not be, nor be made of: the name of whom it opens to, and the blog's */
    public static Optional<Phrase> fault(String password, Collection<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Phrase.of(AccountMessages.class, say -> say.passwordTooShort(SHORTEST)));
        }
        int bytes = bytes(password);
        if (bytes > MOST_BYTES) {
            return Optional.of(Phrase.of(AccountMessages.class, say -> say.passwordTooLong(MOST_BYTES, bytes)));
        }
        return CommonPasswords.has(password, known) ? Optional.of(Phrase.of(AccountMessages.class, AccountMessages::passwordCommon)) : Optional.empty();
    }

    /** Slow, and meant to be: see {@link PasswordQueue}. */
    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** As slow as {@link #hash}. Takes as long when there is no such account, so that the time tells nothing either. */
    public static boolean opens(String password, Optional<Account> account) {
        boolean matches = BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODYS));
        return matches && account.isPresent() && bytes(password) <= MOST_BYTES;
    }

    // Counted in NFKC, which is what BcryptUtil hashes.
    private static int bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8).length;
    }
}
