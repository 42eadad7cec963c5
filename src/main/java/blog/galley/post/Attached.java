package blog.galley.post;

import blog.galley.markdown.rawhtml.Links;

/**
 * A file of a post as its pages show it.
 *
 * @param size null unless it is an image whose size is known
 */
record Attached(String name, String address, Links.Size size) {

    static Attached of(Attachment file, Integer width, Integer height) {
        return new Attached(file.name(), file.address(), width == null || height == null ? null : new Links.Size(width, height));
    }
}
