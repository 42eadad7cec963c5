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
import blog.galley.web.TriggeredEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** Edits of the body in UTF-16 units or, if the version is not kept, all of it; and the fields that differ. */
    @GET
    public RestResponse<String> since(@RestPath long id, @RestQuery Long since) throws JsonProcessingException {
        var post = drafts.require(id);
        var now = post.working().words();
        var known = Optional.ofNullable(since).flatMap(version -> revisions.version(post, version));
        var before = since == null ? PostContent.NONE : known.map(Revision::words).orElse(null);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("version", post.version());
        if (before == null || since == null) {
            answer.put("body", now.body());
        } else {
            answer.put("edits", Edits.between(before.body(), now.body()).list().stream()
                    .map(edit -> List.of(edit.from(), edit.to(), edit.insert())).toList());
        }
        answer.put("fields", fields(before, now));
        return ResponseBuilder.ok(JSON.writeValueAsString(answer)).header("HX-Trigger", Hx.json(facts(post, known))).build();
    }

    /** As a save would have told them to who knew that version; all of them if nobody knows what has changed since. */
    private List<TriggeredEvent> facts(Post post, Optional<Revision> known) {
        var changes = known.map(before -> previews.shown(post).changesSince(previews.shown(before)))
                .orElse(List.of(HxEvent.OUTLINE_CHANGED, HxEvent.TAGS_CHANGED, HxEvent.ADVICE_CHANGED));
        return Stream.concat(Stream.of(HxEvent.DRAFT_SAVED), changes.stream())
                .map(event -> TriggeredEvent.ofPost(event, post.id(), post.version())).toList();
    }

    /** The fields that differ, as the form has them; all of them beside nothing. */
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
