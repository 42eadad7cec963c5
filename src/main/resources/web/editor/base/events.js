/*
 * Events of what happens in the browser alone. They are told on the draft's form and never on the body. What the server knows
 * only the server tells, through HX-Trigger: those names stand in HxEvent.
 */

/** There is something to save. */
export const EDIT_CHANGED = 'edit:changed';
/** The server has what was typed up to some change. */
export const EDIT_ACKNOWLEDGED = 'edit:acknowledged';
/** Only the history has what was typed, until its author decides. */
export const EDIT_ASIDE = 'edit:aside';
/** This device has a copy of what was typed, or cannot keep one. */
export const EDIT_KEPT = 'edit:kept';
/** A version that came from elsewhere stands in the form. Detail: version, and the name of the phrase that says so, words. */
export const EDIT_FOLLOWED = 'edit:followed';
/** A save, or a request that goes with one, has been answered or lost. Detail: see saving/outcome.js. */
export const SAVE_ENDED = 'save:ended';
/** A save must be sent once more. Detail: whether the author's choices in a conflict go with it, decides. */
export const SAVE_REPEAT = 'save:repeat';
/** The server answers. */
export const SERVER_REACHED = 'server:reached';
/** The server does not answer. */
export const SERVER_LOST = 'server:lost';
/** The caret stands in another place of the text. */
export const SOURCE_CARET = 'source:caret';
/** The text has scrolled. */
export const SOURCE_SCROLLED = 'source:scrolled';
/** The lines of the text have other heights. */
export const SOURCE_RESIZED = 'source:resized';
/** A syllable is finished. */
export const SOURCE_COMPOSED = 'source:composed';
/** The other pane of the source has taken over. */
export const SOURCE_SWITCHED = 'source:switched';
/** Something was pasted. Detail: how many pictures and characters were left out. */
export const SOURCE_PASTED = 'source:pasted';
/** Files were pasted. Detail: files, and the stretch of the text in whose place they go; or kept, which have their places already. */
export const SOURCE_RECEIVED = 'source:received';
/** A file that is on its way has come further, or no further. Detail: id. */
export const UPLOAD_MOVED = 'upload:moved';
/** The preview shows an older version than the form. */
export const PREVIEW_OUTDATED = 'preview:outdated';
/** The preview is not what the server takes it for. */
export const PREVIEW_LOST = 'preview:lost';
/** How the post stands may have changed. */
export const NEWS_ARRIVED = 'news:arrived';
/** Something stands in the tag picker that is no tag yet. */
export const TAG_TYPED = 'tag:typed';
/** Somebody opens the history. */
export const HISTORY_WANTED = 'history:wanted';
