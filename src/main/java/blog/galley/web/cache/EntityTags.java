package blog.galley.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Entity tags: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, section 8.8.3</a>. */
final class EntityTags {

    private EntityTags() {
    }

    /** A weak one, in quotes: the bytes of the same content differ where they are sent compressed. */
    static String of(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By weak comparison, as If-None-Match wants: {@code "x"} and {@code W/"x"} are the same. {@code *} is any. */
    static boolean match(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream().flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || withoutStrength(known).equals(withoutStrength(tag)));
    }

    private static String withoutStrength(String tag) {
        return tag.replaceFirst("^W/", "");
    }
}
