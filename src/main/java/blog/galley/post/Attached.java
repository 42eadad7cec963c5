package blog.galley.post;

import java.util.function.IntFunction;

import blog.galley.address.PostPath;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.media.FileType;
import blog.galley.media.Media;

/**
 * A file of a post as its pages show it.
 *
 * @param image null unless it is a picture whose size is known
 */
record Attached(String name, String address, Links.Image image) {

    static Attached of(Attachment file, Media media) {
        return new Attached(file.name(), file.address(), image(media, PostPath.encoded(file.fileName())));
    }

    private static Links.Image image(Media media, String name) {
        if (media.width() == null || media.height() == null) {
            return null;
        }
        var size = new Links.Size(media.width(), media.height());
        var base = "/media/" + media.hash() + "/";
        IntFunction<String> webp = width -> base + "w" + width + "/" + name + ".webp";
        return new Links.Image(size, media.widths().srcset(webp), media.widths().forPhones().srcset(webp),
                media.type() == FileType.WEBP
                        ? ""
                        : media.widths().srcset(width -> width == media.width() ? base + name : base + "w" + width + "/" + name));
    }
}
