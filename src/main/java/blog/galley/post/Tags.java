package blog.galley.post;

import java.util.List;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Tags implements PanacheRepository<Tag> {

    /** The tags of these names, in order; those that do not exist yet are made. */
    public List<Tag> named(List<String> names) {
        // Java and PostgreSQL do not agree on the lower case of every letter, so two names may be one tag.
        return names.stream().map(this::named).distinct().toList();
    }

    /** The names as they are kept, where only case tells them apart. */
    public List<String> asKept(List<String> names) {
        return names.stream().map(name -> find("lower(name) = lower(?1)", name).firstResultOptional().map(Tag::name).orElse(name))
                .distinct().toList();
    }

    private Tag named(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional().orElseGet(() -> made(name));
    }

    /** Two nodes may make one tag at once, and two names may want one slug; the constraints decide, not a look before. */
    private Tag made(String name) {
        var slug = TagName.slug(name);
        for (int n = 1; find("lower(name) = lower(?1)", name).firstResult() == null; n++) {
            getEntityManager()
                    .createNativeQuery("insert into tag (name, slug) values (:name, :slug) on conflict do nothing")
                    .setParameter("name", name)
                    .setParameter("slug", n == 1 ? slug : slug + "-" + n)
                    .executeUpdate();
        }
        return find("lower(name) = lower(?1)", name).singleResult();
    }

    /** Those that a post has, published or not. */
    public List<Tag> used() {
        return list("from Tag t where exists (select 1 from Revision r join r.tags u where u = t) order by lower(t.name)");
    }

    public List<Tag> withSlugs(List<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
    }
}
