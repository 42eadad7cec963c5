package blog.galley.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import blog.galley.Problem;
import blog.galley.markdown.Outline;
import blog.galley.post.Post;
import blog.galley.post.TagLink;
import blog.galley.web.Fact;
import blog.galley.web.Form;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.ProblemPages;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers a change of a draft: for htmx with the preview of what is saved, and the facts; for a plain form with the page. */
@ApplicationScoped
class Receipt {

    /** What listeners are told about if it changes. */
    record Before(Outline outline, List<TagLink> tags) {
    }

    private final Editors editors;

    Receipt(Editors editors) {
        this.editors = editors;
    }

    Before before(Post post) {
        var view = editors.of(post);
        return new Before(view.proof().outline(), view.proof().tags());
    }

    RestResponse<TemplateInstance> saved(Post post, Before before, HttpHeaders headers, HxEvent... more) {
        if (!Hx.asks(headers)) {
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/editor/" + post.id())).build();
        }
        var view = editors.of(post);
        return Hx.swap(EditorPages.receipt(view), facts(view, before, more));
    }

    /** The text is saved, but what was to happen to it is refused. */
    RestResponse<TemplateInstance> savedButRefused(Post post, Before before, HttpHeaders headers, Problem refusal) {
        var view = editors.refused(post, new DraftForm(new Form(Map.of())), refusal);
        if (!Hx.asks(headers)) {
            return page(view);
        }
        return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(refusal))
                .entity(EditorPages.receipt(view))
                .header("HX-Trigger", Hx.json(facts(view, before)))
                .header("HX-Retarget", "#Preview") // where a receipt goes, refusal or not
                .build();
    }

    /** Nothing is saved; what was sent stays in the form. */
    RestResponse<TemplateInstance> refused(Post post, Form form, HttpHeaders headers, Problem refusal) {
        var view = editors.refused(post, new DraftForm(form), refusal);
        return Hx.asks(headers)
                ? ResponseBuilder.<TemplateInstance>create(ProblemPages.status(refusal)).entity(EditorPages.edit$refusal(view)).build()
                : page(view);
    }

    private static RestResponse<TemplateInstance> page(EditorView view) {
        return ResponseBuilder.<TemplateInstance>create(ProblemPages.status(view.refusal())).entity(EditorPages.edit(view)).build();
    }

    private static List<Fact> facts(EditorView view, Before before, HxEvent... more) {
        var events = new ArrayList<HxEvent>();
        events.add(HxEvent.DRAFT_SAVED);
        if (!view.proof().outline().equals(before.outline())) {
            events.add(HxEvent.OUTLINE_CHANGED);
        }
        if (!view.proof().tags().equals(before.tags())) {
            events.add(HxEvent.TAGS_CHANGED);
        }
        events.addAll(List.of(more));
        return events.stream().map(event -> Fact.ofPost(event, view.id(), view.version())).toList();
    }
}
