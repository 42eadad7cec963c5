package blog.galley.author;

import blog.galley.account.Account;
import blog.galley.address.PostPath;

/**
 * An author of a post, as pages name one.
 *
 * @param href of the page with what else they wrote; null for somebody without an account here
 */
public record Byline(String name, String href) {

    static Byline of(String name) {
        return new Byline(name, null);
    }

    public static Byline of(Account account) {
        return new Byline(account.name(), "/authors/" + PostPath.encoded(account.name()));
    }

    public boolean isAccount() {
        return href != null;
    }
}
