package blog.galley.editor;

import java.util.ArrayList;
import java.util.List;

import blog.galley.article.Preview;
import blog.galley.editor.advice.Hints;
import blog.galley.post.Revision;
import blog.galley.web.HxEvent;

/** A version of a text as the editor shows it: its preview, and what the panels beside that are drawn from. Made once for each version. */
record Shown(long version, Preview preview, Hints hints) {

    static Shown of(Revision revision, Preview preview) {
        return new Shown(revision.version(), preview, Hints.of(revision, preview));
    }

    /** The facts that panels listen for, as far as they hold of what came after another version. */
    List<HxEvent> changesSince(Shown before) {
        var facts = new ArrayList<HxEvent>();
        if (!preview.post().outline().equals(before.preview.post().outline())) {
            facts.add(HxEvent.OUTLINE_CHANGED);
        }
        if (!preview.post().tags().equals(before.preview.post().tags())) {
            facts.add(HxEvent.TAGS_CHANGED);
        }
        if (!hints.equals(before.hints)) {
            facts.add(HxEvent.ADVICE_CHANGED);
        }
        return facts;
    }
}
