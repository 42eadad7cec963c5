package blog.galley.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.article.Previews;
import blog.galley.editor.advice.Hints;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Overtaken;
import blog.galley.editor.draft.Saved;
import blog.galley.editor.draft.UnfitEdits;
import blog.galley.markdown.Outline;
import blog.galley.post.Post;
import blog.galley.tag.TagLink;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.ProblemPages;
import blog.galley.web.TriggeredEvent;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers a change of a draft: for htmx with what the preview lacks of the saved text, and the facts; for a plain form with the page. */
@ApplicationScoped
public class SaveResponse {

    /** What listeners are told about if it changes. */
    public record Before(Outline outline, List<TagLink> tags, Hints hints) {
    }

    private final Editors editors;
    private final PreviewUpdates previews;
    private final Previews proofs;

    SaveResponse(Editors editors, PreviewUpdates previews, Previews proofs) {
        this.editors = editors;
        this.previews = previews;
        this.proofs = proofs;
    }

    public Before before(Post post) {
        var proof = proofs.sheet(post.working());
        return new Before(proof.post().outline(), proof.post().tags(), Hints.of(post.working(), proof));
    }

    /** @param saved null if nothing was sent with the request */
    public RestResponse<TemplateInstance> saved(Post post, Saved saved, DraftForm form, Before before, HttpHeaders headers, HxEvent... more) {
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/editor/" + post.id())).build();
        }
        return receipt(200, editors.of(post), post, saved, form, before, more);
    }

    /** The text is saved, but what was to happen to it is refused. */
    RestResponse<TemplateInstance> savedButRefused(Post post, Saved saved, DraftForm form, Before before, HttpHeaders headers, Problem refusal) {
        var view = editors.refused(post, DraftForm.EMPTY, refusal);
        return Hx.asks(headers) ? receipt(ProblemPages.status(refusal), view, post, saved, form, before) : page(view);
    }

    /** Nothing is saved; what was sent stays in the form. */
    RestResponse<TemplateInstance> refused(Post post, DraftForm sent, HttpHeaders headers, Problem refusal) {
        var view = editors.refused(post, sent, refusal);
        if (!Hx.asks(headers)) {
            return page(view);
        }
        var response = ResponseBuilder.<TemplateInstance>create(ProblemPages.status(refusal)).entity(EditorPages.edit$refusal(view));
        return refusal instanceof Overtaken
                ? response.header("HX-Trigger", Hx.json(List.of(TriggeredEvent.ofPost(HxEvent.DRAFT_OVERTAKEN, post.id(), post.version())))).build()
                : response.build();
    }

    /** What was sent is kept, and its author must decide between it and what others saved; what is shown for that already stays. */
    RestResponse<TemplateInstance> clashed(Post post, Saved kept, DraftForm sent, HttpHeaders headers) {
        var fact = TriggeredEvent.ofPost(HxEvent.DRAFT_CONFLICTED, post.id(), kept.text());
        if (Hx.asks(headers) && sent.isAsked(kept.clashes())) {
            return ResponseBuilder.<TemplateInstance>create(409).header("HX-Reswap", "none").header("HX-Trigger", Hx.json(List.of(fact))).build();
        }
        var view = editors.clashed(post, sent, kept.clashes());
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>create(409).entity(EditorPages.edit(view)).build();
        }
        return beside(409, EditorPages.conflict(view), fact);
    }

    /** There is no post to save in. What was sent stays with its author, who may make another of it. */
    RestResponse<TemplateInstance> removed(long id, DraftForm sent, HttpHeaders headers) {
        var view = RemovedView.of(sent);
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>create(404).entity(EditorPages.removed(view)).build();
        }
        return beside(404, EditorPages.removed$words(view), TriggeredEvent.ofPost(HxEvent.POST_REMOVED, id, 0));
    }

    /** In the place above the text, for what its author must decide before anything is saved. */
    private static RestResponse<TemplateInstance> beside(int status, TemplateInstance words, TriggeredEvent fact) {
        return ResponseBuilder.<TemplateInstance>create(status).entity(words)
                .header("HX-Retarget", "#Conflict")
                .header("HX-Reswap", "innerHTML")
                .header("HX-Trigger", Hx.json(List.of(fact)))
                .build();
    }

    /** The changes that were sent need the whole text with them. */
    RestResponse<TemplateInstance> unfit(Post post, UnfitEdits unfit) {
        return ResponseBuilder.<TemplateInstance>create(422)
                .entity(EditorPages.edit$refusal(editors.refused(post, DraftForm.EMPTY, unfit)))
                .header("HX-Trigger", Hx.json(List.of(TriggeredEvent.ofPost(HxEvent.DRAFT_UNFIT, post.id(), post.version()))))
                .build();
    }

    /** What the preview lacks of the working text, for one who has heard that another saved it. */
    RestResponse<TemplateInstance> preview(Post post, Optional<Long> shows) {
        return Hx.settle(EditorPages.preview(previews.of(post, shows)), settled(post));
    }

    private static TriggeredEvent settled(Post post) {
        return TriggeredEvent.ofPost(HxEvent.PREVIEW_SETTLED, post.id(), post.version());
    }

    private RestResponse<TemplateInstance> receipt(int status, EditorView view, Post post, Saved saved, DraftForm form, Before before, HxEvent... more) {
        var text = saved == null ? post.version() : saved.text();
        var preview = previews.of(post, form.shows());
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(EditorPages.receipt(new ReceiptView(view, preview, text, more.length > 0)))
                .header("HX-Trigger", Hx.json(facts(post, text, before, more)))
                .header("HX-Trigger-After-Settle", Hx.json(List.of(settled(post))))
                .header("HX-Retarget", "#Preview") // where a receipt goes, refusal or not
                .header("HX-Reswap", "none settle:0ms")
                .build();
    }

    private List<TriggeredEvent> facts(Post post, long text, Before before, HxEvent... more) {
        var now = before(post);
        var facts = new ArrayList<HxEvent>();
        facts.add(HxEvent.DRAFT_SAVED);
        if (!now.outline().equals(before.outline())) {
            facts.add(HxEvent.OUTLINE_CHANGED);
        }
        if (!now.tags().equals(before.tags())) {
            facts.add(HxEvent.TAGS_CHANGED);
        }
        if (!now.hints().equals(before.hints())) {
            facts.add(HxEvent.ADVICE_CHANGED);
        }
        facts.addAll(List.of(more));
        var told = new ArrayList<>(facts.stream().map(event -> TriggeredEvent.ofPost(event, post.id(), post.version())).toList());
        if (text != post.version()) {
            told.add(TriggeredEvent.ofPost(HxEvent.DRAFT_MERGED, post.id(), post.version()).with("from", text));
        }
        return told;
    }

    private static RestResponse<TemplateInstance> page(EditorView view) {
        return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(view.refusal())).entity(EditorPages.edit(view)).build();
    }
}
