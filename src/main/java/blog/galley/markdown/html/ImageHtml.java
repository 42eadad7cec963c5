package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.SafeUrl;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes images: pictures in the sizes in which they are served, within a link to the whole of it; sounds and films as players; the place
 * of a file that is on its way; and of one with an unsafe address, only the words.
 */
final class ImageHtml extends NodeHtml {

    /** Of a chunk. What a picture's sizes take is much longer than its Markdown, so a text of pictures alone would grow beyond measure. */
    private static final int MOST_SIZED = 24;

    private static final Pattern UPLOAD = Pattern.compile("uploading:([0-9a-z]{16,32})");
    private static final Pattern FILM = Pattern.compile("(?i)[^?#]*\\.(?:mp4|m4v|mov|webm|ogv)(?:[?#].*)?");
    private static final Pattern SOUND = Pattern.compile("(?i)[^?#]*\\.(?:mp3|m4a|ogg|oga|opus|wav|flac)(?:[?#].*)?");

    /**
     * How wide a picture is shown, which {@code base.css} and {@code picture.css} decide: the measure of 31.5 rem, or once and a half of
     * it, and two gutters of 5 % of the window. A rem of the page is 17 pixels, here it is 16.
     */
    private static final Map<String, String> SIZES = Map.of(
            "", "min(33.47rem, 100vw - clamp(2.39rem, 10vw, 5.32rem))",
            "wide", "min(50.2rem, 100vw - clamp(2.39rem, 10vw, 5.32rem))",
            "full", "100vw");
    /** Screens of phones have two pixels or more for each; more than twice the column nobody sees. */
    private static final String PHONES = "(max-width: 30rem)";

    private final Links links;
    private final LengthBudget allowance;
    private int sized;

    ImageHtml(HtmlNodeRendererContext context, Links links, LengthBudget allowance) {
        super(context, Image.class);
        this.links = links;
        this.allowance = allowance;
    }

    @Override
    public void render(Node node) {
        var image = (Image) node;
        var upload = UPLOAD.matcher(image.getDestination());
        if (upload.matches()) {
            html.tag("upload-slot", Map.of("data-upload", upload.group(1)));
            html.text(PlainText.line(image));
            close("upload-slot");
            return;
        }
        var address = allowance.affords(image.getDestination(), image.getTitle())
                ? SafeUrl.ofMedia(links.resolve(image.getDestination()))
                : null;
        if (address == null) {
            html.text(PlainText.line(image));
        } else if (FILM.matcher(address).matches()) {
            player("video", image, address);
        } else if (SOUND.matcher(address).matches()) {
            player("audio", image, address);
        } else {
            picture(image, address, links.image(image.getDestination()));
        }
    }

    private void player(String tag, Image image, String address) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", LinkHtml.encoded(address, context));
        attributes.put("controls", "");
        attributes.put("preload", "metadata");
        var words = PlainText.line(image);
        if (!words.isEmpty()) {
            attributes.put("aria-label", words);
        }
        html.tag(tag, context.extendAttributes(image, tag, attributes));
        close(tag);
    }

    private void picture(Image image, String address, Links.Image served) {
        boolean alone = served == null || LinkHtml.isInLink(image);
        var block = PictureBlock.of(image.getParent());
        if (!alone) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("class", "enlarge" + (ParagraphHtml.isRow(block, links) ? " " + share(served.size()) : ""));
            attributes.put("href", LinkHtml.encoded(address, context));
            html.tag("a", attributes);
        }
        if (served == null || served.webp().isEmpty() || ++sized > MOST_SIZED) {
            img(image, address, served, "");
        } else {
            var sizes = sizes(block);
            html.tag("picture");
            source(served.phones(), PHONES, sizes);
            source(served.webp(), null, sizes);
            img(image, address, served, sizes);
            close("picture");
        }
        if (!alone) {
            close("a");
        }
    }

    private String sizes(PictureBlock block) {
        if (block == null) {
            return SIZES.get("");
        }
        var width = SIZES.get(block.width());
        int beside = ParagraphHtml.isRow(block, links) ? block.pictures().size() : 1;
        return beside == 1 ? width : "calc(" + width + " / " + beside + ")";
    }

    private void source(String srcset, String media, String sizes) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "image/webp");
        if (media != null) {
            attributes.put("media", media);
        }
        attributes.put("srcset", srcset);
        attributes.put("sizes", sizes);
        html.tag("source", attributes, true);
    }

    /** @param sizes empty for one size only */
    private void img(Image image, String address, Links.Image served, String sizes) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", LinkHtml.encoded(address, context));
        if (!sizes.isEmpty() && !served.own().isEmpty()) {
            attributes.put("srcset", served.own());
            attributes.put("sizes", sizes);
        }
        attributes.put("alt", PlainText.line(image));
        if (image.getTitle() != null && !ParagraphHtml.isFigure(image.getParent())) {
            attributes.put("title", image.getTitle());
        }
        if (served != null) {
            attributes.put("width", String.valueOf(served.size().width()));
            attributes.put("height", String.valueOf(served.size().height()));
        }
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        html.tag("img", context.extendAttributes(image, "img", attributes), true);
    }

    /** The class of its share of a row, so that pictures of a row are equally high: in quarters of a square. */
    private static String share(Links.Size size) {
        return "share-" + Math.max(1, Math.min(12, Math.round(4f * size.width() / size.height())));
    }
}
