package blog.galley.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Names for contents, as HTTP compares them. */
final class EntityTags {

    private EntityTags() {
    }

    /** A weak one: the same content has it, but its bytes may travel compressed. */
    static String of(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of those in If-None-Match is this, also if somebody made it strong. */
    static boolean match(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream().flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || withoutStrength(known).equals(withoutStrength(tag)));
    }

    private static String withoutStrength(String tag) {
        return tag.replaceFirst("^W/", "");
    }
}
