package blog.galley.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.markdown.rawhtml.Links;
import blog.galley.media.Media;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The files of posts: which name in a text stands for which file by hash. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, Attachment.Key> {

    /** Attaches files to a locked post, hashes by name, in place of those of the same names. Earlier versions may show the others. */
    public void put(Post post, Map<String, String> hashes) {
        delete("postId = ?1 and name in ?2", post.id(), hashes.keySet());
        getEntityManager().flush();
        hashes.forEach((name, hash) -> persist(new Attachment(post.id(), name, hash)));
        post.knowWithoutFiles(count("postId", post.id()) == 0);
    }

    /**
     * Attaches a file to a locked post under a name of its own: the wished one, with a number if another file has that. The same file
     * again keeps the name that it has.
     */
    public Attachment add(Post post, FileName wish, String hash) {
        var there = list("postId", post.id());
        return there.stream().filter(file -> file.hash().equals(hash) && wish.isNameOf(file.name())).findFirst().orElseGet(() -> {
            var names = there.stream().map(Attachment::name).collect(Collectors.toSet());
            var added = new Attachment(post.id(), wish.free(names), hash);
            persist(added);
            post.knowWithoutFiles(false);
            return added;
        });
    }

    /** What a post has under a name, if it is that file. */
    public Optional<Attachment> find(Post post, String name, String hash) {
        return findByIdOptional(new Attachment.Key(post.id(), name)).filter(file -> file.hash().equals(hash));
    }

    /** The names of a post's pictures. */
    public List<String> pictures(Post post) {
        return getEntityManager().createQuery("""
                select a.name from Attachment a join Media m on m.hash = a.hash
                where a.postId = :post and m.type like 'image/%' order by a.name""", String.class)
                .setParameter("post", post.id()).getResultList();
    }

    /** Turns the names that a post uses for its files into the addresses where they are served. */
    Links linksOf(Post post) {
        var id = post.id();
        return id == null || post.isWithoutFiles()
                ? Links.AS_IS
                : new AttachedLinks(() -> getEntityManager().createQuery(
                        "select a, m from Attachment a join Media m on m.hash = a.hash where a.postId = ?1", Object[].class)
                        .setParameter(1, id).getResultStream()
                        .map(row -> Attached.of((Attachment) row[0], (Media) row[1]))
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
