/**
 * HTTP and htmx plumbing: triggered events, problems, and who may ask. Knows no feature.
 * <p>
 * A page is rendered whole once. After that an answer brings out of band what it alone has changed, and tells facts in {@code HX-Trigger}
 * ({@link blog.galley.web.HxEvent}) for all others: a panel listens for the facts it is drawn from, and fetches itself.
 * <ul>
 * <li>Out of band, with the answer to a save: the blocks of the preview that differ, the line of status, and the hidden fields of the next
 * save. Each save changes them, and only that answer knows which blocks.
 * <li>By facts: the outline ({@code outline:changed}), advice ({@code advice:changed}), the tags to pick from ({@code tags:changed}) and
 * the history ({@code history:wanted}, while it is open). Few saves change them, others' saves do too, and the server need not know which
 * panels a page has.
 * </ul>
 * What one save of a text of 21 KB costs, measured in Chromium with compression and headers of some 0.7 KB each way: a letter in a
 * paragraph is one request with 0.1 KB of form, and 1.6 KB come back, where the whole preview is 6.8 KB. A letter in a heading is three
 * requests, with 1.7 KB for the save, 1.2 KB for the outline and 0.9 KB for advice: out of band these would have come in one request and
 * 2.4 KB, but each save would have to know the page. The first tag of a
 * post brings the whole preview, any other its footer.
 */
package blog.galley.web;
