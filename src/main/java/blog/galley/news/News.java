package blog.galley.news;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class News {
    public Multi<Event> of(long post) { return Multi.createFrom().nothing(); }
}
