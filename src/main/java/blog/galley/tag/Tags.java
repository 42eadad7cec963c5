package blog.galley.tag;

import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The tags that posts have or have had. Names are unique but for case, slugs altogether; tags are made when a text first has them. */
@ApplicationScoped
public class Tags implements PanacheRepository<Tag> {

    /**
     * The tags with these names, in that order, each once. Missing ones are created.
     *
     * @param known the tags of the previous version, which spare the queries: most saves change none
     */
    public List<Tag> named(List<String> names, List<Tag> known) {
        // Java and PostgreSQL do not agree on the lower case of every letter, so two names may be one tag.
        return names.stream().map(name -> among(known, name).orElseGet(() -> named(name))).distinct().toList();
    }

    /** The names in the spelling of existing tags, which may differ in case. Creates none. */
    public List<String> asKept(List<String> names, List<Tag> known) {
        return names.stream().map(name -> among(known, name).or(() -> kept(name)).map(Tag::name).orElse(name)).distinct().toList();
    }

    private static Optional<Tag> among(List<Tag> known, String name) {
        return known.stream().filter(tag -> tag.name().equals(name)).findFirst();
    }

    private Optional<Tag> kept(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }

    private Tag named(String name) {
        return kept(name).orElseGet(() -> made(name));
    }

    /** Another node may create the same tag at the same time, and two names may have one slug; so the database's constraints decide. */
    private Tag made(String name) {
        var slug = TagName.slug(name);
        for (int n = 1; kept(name).isEmpty(); n++) {
            getEntityManager()
                    .createNativeQuery("insert into tag (name, slug) values (:name, :slug) on conflict do nothing")
                    .setParameter("name", name)
                    .setParameter("slug", n == 1 ? slug : slug + "-" + n)
                    .executeUpdate();
        }
        return kept(name).orElseThrow();
    }

    public List<Tag> withSlugs(List<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
    }
}
