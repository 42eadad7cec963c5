package blog.galley.post;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import blog.galley.text.Truncation;

/**
 * A name for a file of a post, made of any name that somebody's device gave it: composed (NFC), without folders, without what cannot be
 * seen or has a meaning in addresses, Markdown and file systems, and not too long.
 */
public record FileName(String stem, String ending) {

    private static final int MOST = 80;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, marks of direction, halves of pairs, and what Windows, shells, addresses or Markdown would read. */
    private static final Pattern UNFIT = Pattern
            .compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s<>:\"'`|?*#%&{}\\[\\]()!^~$;,=+@\\\\/]+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** @param usual for a name of which nothing is left, such as {@code picture} */
    public static FileName of(String name, String usual) {
        var composed = Normalizer.normalize(FOLDERS.matcher(name).replaceFirst(""), Normalizer.Form.NFC);
        var fit = UNFIT.matcher(composed).replaceAll("-").replaceAll("-{2,}", "-").replaceAll("-*\\.-*", ".").replaceAll("^[-.]+|[-.]+$",
                "");
        var ending = ENDING.matcher(fit);
        int at = ending.find() && ending.start() > 0 ? ending.start() : fit.length();
        var stem = Truncation.of(fit.substring(0, at), MOST);
        return new FileName(stem.isEmpty() ? usual : stem, fit.substring(at));
    }

    public FileName withEnding(String other) {
        return new FileName(stem, other);
    }

    /** Whether a file got this name when this was asked for. */
    boolean isNameOf(String name) {
        return name.startsWith(stem) && name.endsWith(ending) && name.length() >= stem.length() + ending.length()
                && name.substring(stem.length(), name.length() - ending.length()).matches("(-\\d+)?");
    }

    /** The name, with the first number that makes it one of which there is none yet; not even in other letter case. */
    String free(Set<String> names) {
        var name = stem + ending;
        for (int number = 2; contains(names, name); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }

    private static boolean contains(Set<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
