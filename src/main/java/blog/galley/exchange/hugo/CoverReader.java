package blog.galley.exchange.hugo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.report.Finding;
import blog.galley.post.PostMetadata;

/** Finds the cover image of a page under the names that themes have for it. */
final class CoverReader {

    private static final String[] PICTURES = {
        "cover", "image", "featured_image", "featuredimage", "featureimage", "feature_image", "featured", "feature", "coverimage",
        "cover_image", "heroimage", "hero_image", "hero", "banner", "thumbnail", "thumb", "header", "images", "og_image", "ogimage",
        "featuredimagepreview"};
    private static final String[] WITHIN = {
        "image", "path", "src", "url", "feature", "teaser", "og_image", "overlay_image", "thumbnail", "focal_point"};
    private static final String[] ALT = {"alt", "image_alt", "imagealt", "image_description", "coveralt", "cover_alt", "image_alt_text"};
    private static final String[] CAPTION = {"caption", "image_caption", "imagecaption", "cover_caption", "covercaption"};
    private static final List<String> OF_PAPER_MOD = List.of(
            "relative", "responsiveimages", "hidden", "hiddeninlist", "hiddeninsingle", "linkfullimages");

    /** Under other names than the first there may be any text, so it must look like a path. */
    private static final Pattern PATH = Pattern.compile("\\S*[./]\\S*|.*\\.\\w{3,4}");

    private final Fields fields;
    private final List<Finding> findings;
    private final String file;

    CoverReader(Fields fields, List<Finding> findings, String file) {
        this.fields = fields;
        this.findings = findings;
        this.file = file;
    }

    PostMetadata.Cover cover() {
        // all are looked at, so that none is reported as unknown
        var covers = Stream.of(PICTURES).filter(fields::has).map(this::cover).flatMap(Optional::stream).toList();
        return covers.isEmpty() ? PostMetadata.Cover.NONE : covers.get(0);
    }

    private Optional<PostMetadata.Cover> cover(String key) {
        var below = fields.below(key);
        return below.isPresent()
                ? below(key, below.get())
                : written(fields.pictures(key).stream().filter(src -> key.equals("cover") || PATH.matcher(src).matches()).toList(), fields);
    }

    private Optional<PostMetadata.Cover> below(String key, Fields below) {
        var cover = Stream.of(WITHIN).map(below::pictures).flatMap(List::stream).findFirst().flatMap(src -> written(List.of(src), below));
        below.text(ALT);
        below.text(CAPTION);
        if (key.equals("cover")) {
            below.notAsked().stream().filter(unknown -> !OF_PAPER_MOD.contains(unknown))
                    .forEach(unknown -> findings.add(Finding.warning(file, fields.line(unknown), say -> say.unknownBelowCover(unknown))));
        }
        return cover;
    }

    /** As Wowchemy names it, such as TopLeft; anything else, as Smart, leaves it in the middle. */
    private static int focus(String word) {
        int row = word.startsWith("Top") ? 0 : word.startsWith("Bottom") ? 4 : 2;
        int column = word.endsWith("Left") ? 0 : word.endsWith("Right") ? 4 : 2;
        return row * PostMetadata.Cover.FIELDS + column;
    }

    private static Optional<PostMetadata.Cover> written(List<String> sources, Fields words) {
        return sources.stream().findFirst()
                .map(src -> new PostMetadata.Cover(src, words.text(ALT), words.text(CAPTION), focus(words.text("focal_point"))));
    }
}
