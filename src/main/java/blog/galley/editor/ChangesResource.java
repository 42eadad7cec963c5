package blog.galley.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Field;
import blog.galley.merge.Edits;
import blog.galley.post.Post;
import blog.galley.post.PostContent;
import blog.galley.post.Revision;
import blog.galley.post.Revisions;
import blog.galley.site.Site;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.Json;
import blog.galley.web.TriggeredEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What turns the text of one version into the working text, for an open editor to follow without disturbing its typist. */
@Path("/editor/{id: \\d{1,18}}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "admin"})
@Transactional
public class ChangesResource {

    private final Drafts drafts;
    private final Revisions revisions;
    private final PreviewUpdates previews;
    private final Site site;

    ChangesResource(Drafts drafts, Revisions revisions, PreviewUpdates previews, Site site) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.previews = previews;
        this.site = site;
    }

    /**
     * What turns one version into another.
     *
     * @param edits  of the body, as {@code [from, to, "text"]} in UTF-16 units; null if {@code body} has all of it
     * @param fields those that differ, as the form has them, by name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changes(long version, List<List<Object>> edits, String body, Map<String, Object> fields) {
    }

    /** @param since a version; all of the text is sent if it is not given or not kept */
    @GET
    public RestResponse<String> since(@RestPath long id, @RestQuery Long since) {
        var post = drafts.require(id);
        var now = post.working().content();
        var known = Optional.ofNullable(since).flatMap(version -> revisions.version(post, version));
        var changes = known.map(Revision::content)
                .map(before -> new Changes(post.version(), edits(before, now), null, fields(before, now)))
                .orElseGet(() -> new Changes(post.version(), null, now.body(), fields(since == null ? PostContent.NONE : null, now)));
        return ResponseBuilder.ok(Json.text(changes)).header("HX-Trigger", Hx.json(facts(post, known))).build();
    }

    /** As a save would have told them to who knew that version; all of them if nobody knows what has changed since. */
    private List<TriggeredEvent> facts(Post post, Optional<Revision> known) {
        var changes = known.map(before -> previews.shown(post).changesSince(previews.shown(before)))
                .orElse(List.of(HxEvent.OUTLINE_CHANGED, HxEvent.TAGS_CHANGED, HxEvent.ADVICE_CHANGED));
        return Stream.concat(Stream.of(HxEvent.DRAFT_SAVED), changes.stream())
                .map(event -> TriggeredEvent.ofPost(event, post.id(), post.version())).toList();
    }

    private static List<List<Object>> edits(PostContent before, PostContent now) {
        return Edits.between(before.body(), now.body()).list().stream()
                .map(edit -> List.<Object>of(edit.from(), edit.to(), edit.insert())).toList();
    }

    /** @param before null for all fields */
    private Map<String, Object> fields(PostContent before, PostContent now) {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : Field.ALL) {
            var written = field.written(now, site.zone());
            if (before == null || !field.written(before, site.zone()).equals(written)) {
                fields.put(field.name(), field.in(now) instanceof Boolean checked ? checked : written);
            }
        }
        return fields;
    }
}
