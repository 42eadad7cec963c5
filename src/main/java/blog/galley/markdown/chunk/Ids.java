package blog.galley.markdown.chunk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives out the ids of one page. The first of a name has the name as its id; repetitions get a number behind it, and pass over numbers
 * that would make them equal to another name.
 */
final class Ids {
    private final Set<String> names;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    /** @param names all for which {@link #next} will be called */
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

    /** Takes an id as raw HTML asks for it, if it is still free. */
    boolean claim(String id) {
        return !names.contains(id) && given.add(id);
    }
}
