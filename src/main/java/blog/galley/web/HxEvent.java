package blog.galley.web;

import io.quarkus.qute.TemplateEnum;

/**
 * The events that responses announce through {@code HX-Trigger}: things that have happened, never commands. htmx fires them on
 * the element that sent the request; they bubble, so any script of the page may listen on the body. Their names are spelled
 * here, and a test compares them with those in templates, SQL and scripts.
 */
@TemplateEnum
public enum HxEvent {
    /** The working text is committed. Detail: post, version. */
    DRAFT_SAVED("draft:saved"),
    /** What was sent is saved together with what others saved meanwhile. Detail: post, version, from (what was sent). */
    DRAFT_MERGED("draft:merged"),
    /** What was sent is kept, and waits for its author to decide between it and another's. Detail: post, version (kept). */
    DRAFT_CONFLICTED("draft:conflicted"),
    /** The edits that were sent do not fit the version they name; send the whole text. Detail: post, version. */
    DRAFT_UNFIT("draft:unfit"),
    /** A later save of the same editor was there first; what was sent is kept in the history. Detail: post, version. */
    DRAFT_OVERTAKEN("draft:overtaken"),
    /** A text that is not the working text is kept in the history. Detail: post, version. */
    DRAFT_KEPT("draft:kept"),
    /** The advice on the text has changed. Detail: post, version. */
    ADVICE_CHANGED("advice:changed"),
    /** The new preview is in the page. Detail: post, version. */
    PREVIEW_SETTLED("preview:settled"),
    /** The headings differ from those of the version before. Detail: post, version. */
    OUTLINE_CHANGED("outline:changed"),
    /** A post's tags, or the tags there are, have changed. Detail: post, version. */
    TAGS_CHANGED("tags:changed"),
    /** Readers see the text from now on, or from its date on. Detail: post, version. */
    POST_PUBLISHED("post:published"),
    /** Readers no longer see the post. Detail: post, version. */
    POST_WITHDRAWN("post:withdrawn"),
    /** The post is deleted, be it in the trash or for good. Detail: post, version (the last there was, if that is known). */
    POST_REMOVED("post:removed"),
    /** A list shows other posts than before. Detail: count. */
    POSTS_FILTERED("posts:filtered"),
    /** A search has found others than before. Detail: count. */
    POSTS_FOUND("posts:found"),
    /**
     * A file is kept, and the post has it. Detail: post, upload (which of the browser's), name (within the post), address, shows (picture,
     * player or link).
     */
    MEDIA_STORED("media:stored"),
    /** An import is done, and its report stands. Detail: run. */
    IMPORT_FINISHED("import:finished"),
    /** The sign-in has ended. No detail. */
    SESSION_EXPIRED("session:expired"),
    /** The sign-in is good again. No detail. */
    SESSION_RENEWED("session:renewed");

    private final String event;

    HxEvent(String event) {
        this.event = event;
    }

    @Override
    public String toString() {
        return event;
    }
}
