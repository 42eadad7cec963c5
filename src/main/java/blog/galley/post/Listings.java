package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a list of posts together with the filter that leads on from it. */
@ApplicationScoped
public class Listings {

    private final Archive archive;
    private final Tags tags;

    Listings(Archive archive, Tags tags) {
        this.archive = archive;
        this.tags = tags;
    }

    /** @param page counted from 1; one behind the last is a problem */
    public ArchiveView of(TagFilter filter, int page, Instant now) {
        var count = archive.count(filter, now);
        if (page > 1 && (page - 1L) * Archive.PAGE >= count) {
            throw Problem.notFound("page", page);
        }
        var chosen = tags.withSlugs(filter.slugs()).stream().collect(Collectors.toMap(Tag::slug, Tag::name));
        var unknown = filter.slugs().stream().filter(slug -> !chosen.containsKey(slug)).toList();
        return new ArchiveView(filter, choices(filter, chosen, count, now), unknown,
                archive.page(filter, page, now), count, page);
    }

    private List<TagChoice> choices(TagFilter filter, Map<String, String> chosen, long count, Instant now) {
        var kept = filter.slugs().stream().filter(chosen::containsKey)
                .map(slug -> new TagChoice(chosen.get(slug), slug, count, true, filter.without(slug).query()));
        var offered = archive.tags(filter, now).stream().filter(tag -> !chosen.containsKey(tag.slug()))
                .map(tag -> new TagChoice(tag.name(), tag.slug(), tag.count(), false, filter.with(tag.slug()).query()));
        return Stream.concat(kept, offered).toList();
    }
}
