package blog.galley.account.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.AccountMessages;
import blog.galley.language.Phrase;
import io.quarkus.elytron.security.common.BcryptUtil;

/** The rules for passwords, and their hashes by bcrypt. */
public final class Password {

    /** In characters. NIST asks for more where nothing else slows guessing down; here the throttle does, and bcrypt for a stolen table. */
    static final int SHORTEST = 10;

    /** Bcrypt ignores what follows, so a longer password could be replaced by its beginning. */
    static final int MOST_BYTES = 72;

    private static final int COST = 12;

    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody", COST);

    private Password() {
    }

    /**
     * What is wrong with a password that somebody wants to have; empty if nothing is.
     *
     * @param known what it must not be made of: the name of the account, and of the blog
     */
    public static Optional<Phrase> fault(String password, Collection<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Phrase.of(AccountMessages.class, say -> say.passwordTooShort(SHORTEST)));
        }
        int bytes = bytes(password);
        if (bytes > MOST_BYTES) {
            return Optional.of(Phrase.of(AccountMessages.class, say -> say.passwordTooLong(MOST_BYTES, bytes)));
        }
        return CommonPasswords.has(password, known)
                ? Optional.of(Phrase.of(AccountMessages.class, AccountMessages::passwordCommon))
                : Optional.empty();
    }

    /** Takes about a third of a second on purpose; so call it through {@link PasswordQueue}. */
    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** As slow as {@link #hash}, and as slow if there is no such account, so that the time does not tell which names exist. */
    public static boolean opens(String password, Optional<Account> account) {
        boolean matches = BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODYS));
        return matches && account.isPresent() && bytes(password) <= MOST_BYTES;
    }

    /** Counted in NFKC, the form that BcryptUtil hashes. */
    private static int bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8).length;
    }
}
