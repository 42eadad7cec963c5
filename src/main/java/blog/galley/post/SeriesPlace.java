package blog.galley.post;

import java.util.List;

/**
 * Where a post stands in its series.
 *
 * @param number   counted from 1
 * @param previous null at the beginning
 * @param next     null at the end
 */
public record SeriesPlace(String name, String slug, int number, int count, SeriesPart previous, SeriesPart next) {

    static SeriesPlace of(long post, String name, String slug, List<SeriesPart> parts) {
        var ids = parts.stream().map(SeriesPart::id).toList();
        int at = ids.indexOf(post);
        return at < 0 ? null : new SeriesPlace(name, slug, at + 1, parts.size(),
                at == 0 ? null : parts.get(at - 1), at == parts.size() - 1 ? null : parts.get(at + 1));
    }

    public String href() {
        return SeriesCount.pathOf(slug);
    }
}
