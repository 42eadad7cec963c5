package blog.galley.markdown.chunk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives out the ids of one page. A name alone on the page is its own id, wherever it stands; only its repetitions are
 * numbered, and they pass over numbers that another name already ends in.
 */
final class Ids {
    private final Set<String> names;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    Ids(List<String> names) {
        this.names = new HashSet<>(names);
    }

    /** The id for the next thing of this name. */
    String next(String name) {
        var id = name;
        while (given.contains(id) || !id.equals(name) && names.contains(id)) {
            id = name + "-" + repetitions.merge(name, 1, Integer::sum);
        }
        given.add(id);
        return id;
    }

    boolean isGiven(String id) {
        return given.contains(id);
    }

    /** Takes an id that someone else chose, if it is still free. */
    boolean claim(String id) {
        return !names.contains(id) && given.add(id);
    }
}
