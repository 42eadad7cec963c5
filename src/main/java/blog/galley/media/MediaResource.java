package blog.galley.media;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Serves a file, and smaller sizes of a picture: to everybody if a published post shows it, else only to its authors. */
@Path("/media/{hash: [0-9a-f]{64}}")
@Transactional
public class MediaResource {

    /** An SVG may hold scripts, and nobody has checked the file. This keeps them from running with the rights of the blog's pages. */
    private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** The content never changes, so browsers keep it. Shared caches ask again after an hour, since its post may be withdrawn. */
    private static final String PUBLIC = "public, max-age=31536000, s-maxage=3600, immutable";
    private static final String PRIVATE = "private, no-store";

    private static final String RETRY_AFTER_SECONDS = "5";

    /**
     * What is sent.
     *
     * @param tag     of its entity
     * @param isFinal whether the same address will always give the same
     */
    private record Content(FileType type, int size, String tag, boolean isFinal, Function<ByteRange, byte[]> source) {}

    private final MediaStore store;
    private final MediaSizes sizes;
    private final Scaling scaling;
    private final Audience audience;
    private final Turns turns;

    MediaResource(MediaStore store, MediaSizes sizes, Scaling scaling, Audience audience, Turns turns) {
        this.store = store;
        this.sizes = sizes;
        this.scaling = scaling;
        this.audience = audience;
        this.turns = turns;
    }

    @GET
    @Path("{name: .+}")
    public Response get(@RestPath String hash, @RestHeader("Range") String range, @RestHeader("If-Range") String ifRange,
            @Context Request request) {
        return answer(hash, this::whole, range, ifRange, request);
    }

    /** A picture in one of its widths; the picture itself for as long as that is not made. */
    @GET
    @Path("w{width: \\d{1,4}}/{name: .+}")
    public Response get(@RestPath String hash, @RestPath int width, @RestPath String name, @RestHeader("Range") String range,
            @RestHeader("If-Range") String ifRange, @Context Request request) {
        return answer(hash, media -> inWidth(media, width, name), range, ifRange, request);
    }

    private Response answer(String hash, Function<Media, Content> wanted, String range, String ifRange, Request request) {
        if (turns.areSoughtByTooMany()) {
            return Response.status(503).header("Retry-After", RETRY_AFTER_SECONDS).header("Cache-Control", "no-store").build();
        }
        var media = store.findByIdOptional(hash).orElseThrow(() -> missing(hash));
        boolean everybody = audience.isEverybody(hash, Instant.now());
        if (!everybody && !audience.includesAsker(hash)) {
            throw missing(hash);
        }
        var content = wanted.apply(media);
        if (request.evaluatePreconditions(new EntityTag(content.tag())) != null) {
            return headers(Response.notModified(), content, everybody).build();
        }
        var asked = ByteRange.of(ifRange == null || ifRange.equals('"' + content.tag() + '"') ? range : null, content.size());
        return asked.isPresent() && asked.get().isEmpty()
                ? Response.status(416).header("Content-Range", "bytes */" + content.size()).build()
                : headers(body(content, asked), content, everybody).build();
    }

    private Content whole(Media media) {
        var parts = store.parts(media);
        return new Content(media.type(), parts.size(), media.hash(), true, range -> store.read(media, range));
    }

    private Content inWidth(Media media, int width, String name) {
        store.parts(media);
        if (!media.isScalable()) { // it was taken for one that is
            return whole(media);
        }
        if (!media.widths().has(width)) {
            throw missing(media.hash());
        }
        var type = name.endsWith(".webp") ? FileType.WEBP : media.type();
        if (type == media.type() && width == media.width()) {
            return whole(media);
        }
        return sizes.size(media.hash(), width, type)
                .map(size -> new Content(type, size, media.hash() + "-" + width + "-" + type.name().toLowerCase(), true,
                        range -> sizes.read(media.hash(), width, type, range)))
                .orElseGet(() -> notYet(media));
    }

    /** Its sizes are still to be made, or they were thrown away. */
    private Content notYet(Media media) {
        if (media.isScaled()) {
            scaling.again(media);
        }
        var whole = whole(media);
        return new Content(whole.type(), whole.size(), whole.tag(), false, whole.source());
    }

    private static ResponseBuilder body(Content content, Optional<ByteRange> asked) {
        var part = asked.orElse(ByteRange.all(content.size()));
        var response = Response.status(asked.isPresent() ? 206 : 200)
                .entity(new FilePart(part, content.source()))
                .header(HttpHeaders.CONTENT_TYPE, content.type().mime())
                .header(HttpHeaders.CONTENT_LENGTH, part.length()); // a HEAD request has no body to count
        asked.ifPresent(some -> response.header("Content-Range", some.of(content.size())));
        if (content.type().isOnlySaved()) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment");
        }
        return response;
    }

    private static ResponseBuilder headers(ResponseBuilder response, Content content, boolean everybody) {
        if (content.type() == FileType.SVG || content.type().isOnlySaved()) {
            response.header("Content-Security-Policy", NO_SCRIPTS);
        }
        return response.tag(new EntityTag(content.tag()))
                .header("Cache-Control", everybody ? content.isFinal() ? PUBLIC : "no-cache" : PRIVATE)
                .header("Cross-Origin-Resource-Policy", everybody ? "cross-origin" : "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes");
    }

    /** The same answer whether the file does not exist or must not be read, so that the answer does not tell which. */
    private static Problem missing(String hash) {
        return Problem.notFound(ProblemMessages.class, say -> say.noFile(hash));
    }
}
