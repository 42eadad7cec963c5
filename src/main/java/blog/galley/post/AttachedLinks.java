package blog.galley.post;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import blog.galley.markdown.rawhtml.Links;

/** Resolves links to a post's files. The files are queried on the first link that may name one; most texts have none. */
final class AttachedLinks implements Links {

    /** Links that begin so name no file of a post. */
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
    public Image image(String destination) {
        var file = file(destination);
        return file == null ? null : file.image();
    }

    private Attached file(String destination) {
        return destination.isEmpty() || ELSEWHERE.stream().anyMatch(destination::startsWith) || files().isEmpty()
                ? null
                : files().get(Attachments.name(destination));
    }

    private synchronized Map<String, Attached> files() {
        if (files == null) {
            files = lookUp.get();
        }
        return files;
    }
}
