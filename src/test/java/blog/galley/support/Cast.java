package blog.galley.support;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Who plays in the tests. Everybody has the same password; the reader has no account. */
public final class Cast {

    public static final String PASSWORD = "a password for tests";
    public static final String ADMIN = "Ada";
    public static final String OTHER_AUTHOR = "Otto";
    public static final String AUTHOR; // no constant, so that using it makes the accounts

    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();

    static {
        AUTHOR = "지수";
        arrive();
    }

    private Cast() {
    }

    public static RequestSpecification admin() {
        return signedIn(ADMIN);
    }

    public static RequestSpecification author() {
        return signedIn(AUTHOR);
    }

    public static RequestSpecification otherAuthor() {
        return signedIn(OTHER_AUTHOR);
    }

    public static RequestSpecification reader() {
        return given().redirects().follow(false);
    }

    /** A session of its own, for who means to end it. */
    public static String signIn(String name) {
        return login(reader(), name, PASSWORD).cookie("galley");
    }

    public static Response login(RequestSpecification who, String name, String password) {
        return Blog.submit(who, "/login", "name", name, "password", password);
    }

    /** Makes the accounts, where they are missing. */
    public static void arrive() {
        COOKIES.clear();
        var hash = BcryptUtil.bcryptHash(PASSWORD, 4); // the cheapest, since every sign-in pays for it
        List.of(ADMIN, AUTHOR, OTHER_AUTHOR).forEach(name -> Blog.sql("""
                insert into account (name, password_hash, role, created_at) values ('%s', '%s', '%s', now())
                on conflict do nothing""".formatted(name, hash, name.equals(ADMIN) ? "admin" : "author"))); // the admin first, to whom falls what was nobody's
    }

    /** Leaves nobody, as in a new installation. */
    public static void leave() {
        Blog.sql("update post set author_id = null");
        Blog.sql("update revision set saved_by = null");
        Blog.sql("delete from account");
    }

    public static RequestSpecification signedIn(String name) {
        return reader().cookie("galley", COOKIES.computeIfAbsent(name, Cast::signIn));
    }
}
