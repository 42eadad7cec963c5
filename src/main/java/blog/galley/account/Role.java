package blog.galley.account;

import jakarta.persistence.EnumeratedValue;

/** What an account may do: an author writes, an admin also says who else may. */
public enum Role {
    AUTHOR("author"), ADMIN("admin");

    @EnumeratedValue
    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As {@code @RolesAllowed} and forms spell it, in lower case. */
    public String word() {
        return word;
    }
}
