package blog.galley.markdown;

import java.util.List;

public final class Manuscript {
    public record Sighting(int level, String text, String id, int line) {}

    private final Rendered rendered;

    Manuscript(Rendered rendered) {
        this.rendered = rendered;
    }

    public String html() { return rendered.html(); }
    public String proof() { return rendered.html(); }
    public Outline outline() { return rendered.outline(); }
    public String plainText() { return rendered.plainText(); }
    public String excerpt() { return rendered.excerpt(); }
    public int words() { return rendered.words(); }
    public int characters() { return rendered.characters(); }
    public int readingMinutes() { return rendered.readingMinutes(); }
    public String language() { return rendered.language(); }
    public List<Integer> extents() { return List.of(); }
    public int leading() { return 0; }
    public List<Sighting> headings() { return List.of(); }
    public List<Sighting> imagesWithoutAlt() { return List.of(); }
    public List<Sighting> links() { return List.of(); }
    public Patch since(Manuscript shown) { return new Patch(List.of(), true, new Patch.Splice(0, 0, List.of())); }
    public int weight() { return rendered.html().length(); }
}
