package blog.galley.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import blog.galley.Problem;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Overtaken;
import blog.galley.editor.draft.Saved;
import blog.galley.editor.draft.UnfitEdits;
import blog.galley.post.Post;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.ProblemPages;
import blog.galley.web.TriggeredEvent;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers a change of a draft: htmx gets the fragments that its preview lacks and the facts; a plain form gets a redirect or the page. */
@ApplicationScoped
public class SaveResponse {

    private final Editors editors;
    private final PreviewUpdates previews;

    SaveResponse(Editors editors, PreviewUpdates previews) {
        this.editors = editors;
        this.previews = previews;
    }

    /** @param saved null if nothing was sent with the request */
    RestResponse<TemplateInstance> saved(Post post, Saved saved, DraftForm form, Shown before, HttpHeaders headers, HxEvent... more) {
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/editor/" + post.id())).build();
        }
        return receipt(200, null, post, saved, form, before, more);
    }

    /** The text is saved, but publishing it is refused. */
    RestResponse<TemplateInstance> savedButRefused(Post post, Saved saved, DraftForm form, Shown before, HttpHeaders headers,
            Problem refusal) {
        return Hx.asks(headers)
                ? receipt(ProblemPages.status(refusal), refusal, post, saved, form, before)
                : page(editors.refused(post, DraftForm.EMPTY, refusal));
    }

    /** Nothing is saved; the page keeps what was sent. */
    RestResponse<TemplateInstance> refused(Post post, DraftForm sent, HttpHeaders headers, Problem refusal) {
        var view = editors.refused(post, sent, refusal);
        if (!Hx.asks(headers)) {
            return page(view);
        }
        var response = ResponseBuilder.<TemplateInstance>create(ProblemPages.status(refusal)).entity(EditorPages.edit$refusal(view));
        return refusal instanceof Overtaken
                ? response.header("HX-Trigger", Hx.json(List.of(TriggeredEvent.ofPost(HxEvent.DRAFT_OVERTAKEN, post.id(), post.version()))))
                        .build()
                : response.build();
    }

    /** 409: what was sent is kept aside, and its author must choose between it and what others saved. Conflicts shown already stay. */
    RestResponse<TemplateInstance> clashed(Post post, Saved kept, DraftForm sent, HttpHeaders headers) {
        var fact = TriggeredEvent.ofPost(HxEvent.DRAFT_CONFLICTED, post.id(), kept.text());
        if (Hx.asks(headers) && sent.isAsked(kept.clashes())) {
            return ResponseBuilder.<TemplateInstance>create(409).header("HX-Reswap", "none").header("HX-Trigger", Hx.json(List.of(fact)))
                    .build();
        }
        var view = editors.clashed(post, sent, kept.clashes());
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>create(409).entity(EditorPages.edit(view)).build();
        }
        return beside(409, EditorPages.conflict(view), fact);
    }

    /** 404: the post is gone. What was sent is offered to its author as a new post. */
    RestResponse<TemplateInstance> removed(long id, DraftForm sent, HttpHeaders headers) {
        var view = RemovedView.of(sent);
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>create(404).entity(EditorPages.removed(view)).build();
        }
        return beside(404, EditorPages.removed$words(view), TriggeredEvent.ofPost(HxEvent.POST_REMOVED, id, 0));
    }

    /** A fragment for the place above the text, where an author decides before anything else is saved. */
    private static RestResponse<TemplateInstance> beside(int status, TemplateInstance words, TriggeredEvent fact) {
        return ResponseBuilder.<TemplateInstance>create(status).entity(words)
                .header("HX-Retarget", "#Conflict")
                .header("HX-Reswap", "innerHTML")
                .header("HX-Trigger", Hx.json(List.of(fact)))
                .build();
    }

    /** 422: the browser must send the whole text. */
    RestResponse<TemplateInstance> unfit(Post post, UnfitEdits unfit) {
        return ResponseBuilder.<TemplateInstance>create(422)
                .entity(EditorPages.edit$refusal(editors.refused(post, DraftForm.EMPTY, unfit)))
                .header("HX-Trigger", Hx.json(List.of(TriggeredEvent.ofPost(HxEvent.DRAFT_UNFIT, post.id(), post.version()))))
                .build();
    }

    /** The differences of the preview to the working text, for an editor that was told of another's save. */
    RestResponse<TemplateInstance> preview(Post post, Optional<Long> shows) {
        return Hx.settle(EditorPages.preview(previews.of(post, shows)), settled(post));
    }

    private static TriggeredEvent settled(Post post) {
        return TriggeredEvent.ofPost(HxEvent.PREVIEW_SETTLED, post.id(), post.version());
    }

    /** @param refusal null if what was to happen to the text has happened */
    private RestResponse<TemplateInstance> receipt(int status, Problem refusal, Post post, Saved saved, DraftForm form, Shown before,
            HxEvent... more) {
        var now = previews.shown(post);
        var text = saved == null ? post.version() : saved.text();
        var view = new ReceiptView(editors.after(post, now, refusal), previews.since(post, before, now, form.shows()), text,
                more.length > 0);
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(EditorPages.receipt(view))
                .header("HX-Trigger", Hx.json(facts(post, text, now.changesSince(before), more)))
                .header("HX-Trigger-After-Settle", Hx.json(List.of(settled(post))))
                .header("HX-Retarget", "#Preview") // where a receipt goes, refusal or not
                .header("HX-Reswap", "none settle:0ms")
                .build();
    }

    private static List<TriggeredEvent> facts(Post post, long text, List<HxEvent> changes, HxEvent... more) {
        var told = new ArrayList<>(Stream.of(Stream.of(HxEvent.DRAFT_SAVED), changes.stream(), Stream.of(more)).flatMap(facts -> facts)
                .map(event -> TriggeredEvent.ofPost(event, post.id(), post.version())).toList());
        if (text != post.version()) {
            told.add(TriggeredEvent.ofPost(HxEvent.DRAFT_MERGED, post.id(), post.version()).with("from", text));
        }
        return told;
    }

    private static RestResponse<TemplateInstance> page(EditorView view) {
        return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(view.refusal())).entity(EditorPages.edit(view)).build();
    }
}
