package blog.galley.exchange.hugo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import blog.galley.address.PostPath;
import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.report.Finding;

/** Rewrites the links of a page to other pages of its tree, so that they lead to the posts of those. */
final class PageLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\A(?:[a-z][a-z0-9+.-]*:|//|#|\\?|\\{\\{)");
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?!html?$|md$|markdown$)[a-z0-9]{1,5}");
    /** Addresses that this blog has without a page of the tree. */
    private static final Pattern OURS = Pattern.compile("/(?:tags(?:/.*)?|archive|search)?");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\s()<>\\[\\]\"'%?#\\\\]");

    private final HugoTree tree;
    private final HugoPage page;

    PageLinks(HugoTree tree, HugoPage page) {
        this.tree = tree;
        this.page = page;
    }

    /** The text from {@code begin} on, with rewritten links. Links that lead nowhere are added to the findings. */
    String led(String body, int begin, BodyScan scan, List<Finding> findings) {
        var places = new TreeMap<Integer, String>();
        var told = new HashSet<String>();
        for (var link : scan.references()) {
            if (!link.image() && isRelative(link.destination())) {
                var address = address(link.destination());
                int at = link.at() >= 0 ? link.at() : scan.definitions().getOrDefault(link.destination(), -1);
                if (at >= begin) {
                    address.or(() -> Optional.of(asServed(link.destination())))
                            .ifPresent(words -> places.put(at, words + '\0' + link.destination()));
                }
                if ((address.isEmpty() || at < 0) && told.size() < PageFiles.MOST_OF_A_KIND && told.add(link.destination())) {
                    findings.add(Finding.warning(page.source(), link.line(), link.column(), say -> say.linkNowhere(link.destination())));
                }
            }
        }
        var led = new StringBuilder(body.length());
        int from = begin;
        for (var place : places.entrySet()) {
            int cut = place.getValue().indexOf('\0');
            led.append(body, from, place.getKey()).append(place.getValue(), 0, cut);
            from = place.getKey() + place.getValue().length() - cut - 1;
        }
        return led.append(body, from, body.length()).toString();
    }

    /** Whether it may lead to a page: it is no address by itself, and no file that belongs to the page. */
    private boolean isRelative(String destination) {
        if (destination.isBlank() || destination.length() > FilePath.MOST_CHARACTERS || ELSEWHERE.matcher(destination).find()) {
            return false;
        }
        var path = path(destination);
        return !path.isEmpty()
                && (HugoTree.isMarkdown(path) || !path.startsWith("/") && !FILE.matcher(path).matches()
                        && tree.meant(page, path).isEmpty());
    }

    /** The address to which the reference of a shortcode leads; empty if it leads nowhere. */
    String referred(String reference) {
        return reference.startsWith("#")
                ? reference
                : target(path(reference)).or(() -> tree.index().named(path(reference))).map(found -> written(found) + anchor(reference))
                        .orElse("");
    }

    private Optional<String> address(String destination) {
        var path = path(destination);
        if (OURS.matcher(served(path)).matches()) {
            return Optional.of(asServed(destination));
        }
        return target(path).or(() -> tree.index().at(served(path))).map(found -> written(found) + anchor(destination));
    }

    private Optional<HugoPage> target(String path) {
        return tree.page(page, path).or(() -> tree.page(page, FilePath.withoutSlash(path)));
    }

    private String written(HugoPage found) {
        return encoded(tree.index().address(found));
    }

    /** The address that it had before, so that a page that is imported later may be there. */
    private String asServed(String destination) {
        var path = path(destination);
        boolean beside = HugoTree.isMarkdown(path) && !path.startsWith("/");
        return encoded(served(beside ? FilePath.folder(page.address("")) + path : path)) + anchor(destination);
    }

    /** A path resolved as browsers do on a page whose address ends with a slash, without a file ending. */
    private String served(String path) {
        var whole = path.startsWith("/") ? path : page.address("") + "/" + path;
        return "/" + FilePath.within(whole.replaceFirst("(?i)(?:/_?index)?\\.(?:md|markdown|html?)$", "")).orElse("");
    }

    private static String path(String destination) {
        return Normalizer.normalize(FormerAddresses.decoded(destination.replaceFirst("(?s)[?#].*", "")), Normalizer.Form.NFC);
    }

    private static String anchor(String destination) {
        int at = destination.indexOf('#');
        return at < 0 ? "" : destination.substring(at).replaceAll("[\\s()<>\"]", "");
    }

    /** Percent-encoded only if it has characters that cannot stand in a Markdown link, so that it stays readable. */
    private static String encoded(String path) {
        return UNWRITABLE.matcher(path).find() ? PostPath.encoded(path) : path;
    }
}
