package blog.galley.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.markdown.rawhtml.Links;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The files of posts: which name in a text stands for which file by hash. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, Attachment.Key> {

    /** Replaces what a post has attached; hashes of media by name. */
    public void replace(Post post, Map<String, String> hashes) {
        delete("postId", post.id());
        getEntityManager().flush();
        hashes.forEach((name, hash) -> persist(new Attachment(post.id(), name, hash)));
        post.knowWithoutFiles(hashes.isEmpty());
    }

    /** Turns the names that a post uses for its files into the addresses where they are served. */
    Links linksOf(Post post) {
        var id = post.id();
        return id == null || post.isWithoutFiles()
                ? Links.AS_IS
                : new AttachedLinks(() -> getEntityManager().createQuery(
                        "select a, m.width, m.height from Attachment a join Media m on m.hash = a.hash where a.postId = ?1", Object[].class)
                        .setParameter(1, id).getResultStream()
                        .map(row -> Attached.of((Attachment) row[0], (Integer) row[1], (Integer) row[2]))
                        .collect(Collectors.toMap(Attached::name, Function.identity())));
    }

    /** The name under which a file is attached that a text refers to like this. */
    public static String name(String destination) {
        try {
            var decoded = URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(decoded.startsWith("./") ? decoded.substring(2) : decoded, Normalizer.Form.NFC);
        } catch (IllegalArgumentException notEncoded) {
            return destination;
        }
    }
}
