package blog.galley.post;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import blog.galley.markdown.rawhtml.Links;

/** Where a post's files are served. They are looked up when a text first points at what may be one; many point at none. */
final class AttachedLinks implements Links {

    /** So begins what no file of a post is called. */
    private static final List<String> ELSEWHERE = List.of("https://", "http://", "mailto:", "#");

    private final Supplier<Map<String, Attached>> lookUp;
    private Map<String, Attached> files;

    /** @param lookUp files by name */
    AttachedLinks(Supplier<Map<String, Attached>> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public String resolve(String destination) {
        var file = file(destination);
        return file == null ? destination : file.address();
    }

    @Override
    public Size size(String destination) {
        var file = file(destination);
        return file == null ? null : file.size();
    }

    private Attached file(String destination) {
        return destination.isEmpty() || ELSEWHERE.stream().anyMatch(destination::startsWith) || files().isEmpty() ? null
                : files().get(Attachments.name(destination));
    }

    private synchronized Map<String, Attached> files() {
        if (files == null) {
            files = lookUp.get();
        }
        return files;
    }
}
