package blog.galley.post;

/** A post as another of its series links it. */
public record SeriesPart(long id, String path, String title) {

    public String href() {
        return PostPath.encoded(path);
    }
}
