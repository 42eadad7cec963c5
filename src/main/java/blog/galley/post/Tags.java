package blog.galley.post;

import java.util.List;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Tags implements PanacheRepository<Tag> {

    /** The tags of these names, in order; those that do not exist yet are made. */
    public List<Tag> named(List<String> names) {
        return names.stream().map(this::named).toList();
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

    public List<Tag> all() {
        return list("order by lower(name)");
    }

    public List<Tag> withSlugs(List<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
    }
}
