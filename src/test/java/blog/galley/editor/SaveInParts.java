package blog.galley.editor;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import blog.galley.account.signin.SignedInBrowser;
import blog.galley.benchmark.Samples;
import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.Saves;
import blog.galley.web.body.Form;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;

/** A save as {@link DraftResource} does it, with a watch on each of its parts. */
public final class SaveInParts {

    /** What the transaction ends with, which the target leaves out. */
    public static final String COMMIT = "commit";

    private static final HttpHeaders HTMX = (HttpHeaders) Proxy.newProxyInstance(SaveInParts.class.getClassLoader(),
            new Class<?>[]{HttpHeaders.class}, (proxy, method, arguments) -> "HX-Request".equals(arguments[0]) ? "true" : null);

    private final Drafts drafts = Arc.container().instance(Drafts.class).get();
    private final Saves saves = Arc.container().instance(Saves.class).get();
    private final PreviewUpdates previews = Arc.container().instance(PreviewUpdates.class).get();
    private final SaveResponse receipt = Arc.container().instance(SaveResponse.class).get();
    private final SignedInBrowser browser;
    private final Map<String, Samples> parts = new LinkedHashMap<>();
    private final Samples all = new Samples();

    public SaveInParts(SignedInBrowser browser) {
        this.browser = browser;
    }

    /** Answers with the new version. */
    public long save(long id, Map<String, List<String>> fields) {
        long start = System.nanoTime();
        long[] committing = new long[1];
        var version = inParts(id, new Form(fields), committing);
        all.add((System.nanoTime() - start - committing[0]) / 1e6);
        return version;
    }

    private long inParts(long id, Form form, long[] committing) {
        part("sign-in look-up", browser::asks);
        QuarkusTransaction.begin();
        var post = part("lock and load", () -> drafts.requireLocked(id));
        var before = part("what was before", () -> previews.shown(post));
        var sent = new DraftForm(form);
        var saved = part("edits, reading, writing rows", () -> saves.save(post, sent));
        var response = part("comparing, facts", () -> receipt.saved(post, saved, sent, before, HTMX));
        long start = System.nanoTime();
        part(COMMIT, () -> {
            QuarkusTransaction.commit();
            return null;
        });
        committing[0] = System.nanoTime() - start;
        part("template", () -> ((TemplateInstance) response.getEntity()).render());
        return saved.text();
    }

    public void forget() {
        all.forget();
        parts.values().forEach(Samples::forget);
    }

    /** All of it but the commit. */
    public Samples all() {
        return all;
    }

    public Map<String, Samples> parts() {
        return parts;
    }

    private <T> T part(String name, Callable<T> work) {
        return parts.computeIfAbsent(name, key -> new Samples()).time(work);
    }
}
