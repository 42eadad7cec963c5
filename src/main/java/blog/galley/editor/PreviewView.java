package blog.galley.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import blog.galley.article.PostView;
import blog.galley.article.Preview;
import blog.galley.markdown.patch.Patch;

/**
 * What makes a browser's preview show a version: the whole of it or, if it shows one that is known, just what differs.
 *
 * @param patch null for the whole
 */
record PreviewView(long version, Preview preview, Preview shown, Patch patch) {

    static PreviewView whole(long version, Preview preview) {
        return new PreviewView(version, preview, null, null);
    }

    /** @param shown the preview of the version that the browser shows */
    static PreviewView since(Preview shown, long version, Preview preview) {
        var patch = Patch.between(shown.text(), preview.text());
        return patch.whole() || !alike(shown.post(), preview.post())
                ? whole(version, preview)
                : new PreviewView(version, preview, shown, patch);
    }

    public PostView post() {
        return preview.post();
    }

    public boolean isWhole() {
        return patch == null;
    }

    /** How many lines of the source lie before the first block. */
    public int leading() {
        return preview.text().leading();
    }

    /** How many lines of the source each block has, or what has changed in that list: from where, how many go, which come. */
    public String lines() {
        return isWhole()
                ? "0 * " + numbers(preview.text().extents())
                : patch.extents().at() + " " + patch.extents().removed() + " " + numbers(patch.extents().inserted());
    }

    public List<SwapView> swaps() {
        return patch.operations().stream().map(SwapView::of).toList();
    }

    public boolean isHeaderChanged() {
        var before = shown.post();
        var now = preview.post();
        return !before.title().equals(now.title()) || before.minutes() != now.minutes() || before.imprint().page() != now.imprint().page()
                || !Objects.equals(before.published(), now.published()) || !Objects.equals(before.updated(), now.updated());
    }

    public boolean isContentsChanged() {
        return preview.post().toc() && !shown.post().outline().equals(preview.post().outline());
    }

    public boolean isFooterChanged() {
        return !shown.post().tags().equals(preview.post().tags());
    }

    /** Whether both have the same parts, so that one can become the other part by part. */
    private static boolean alike(PostView one, PostView other) {
        return one.language().equals(other.language()) && one.toc() == other.toc() && one.tags().isEmpty() == other.tags().isEmpty()
                && one.cover().equals(other.cover()) && one.coverAlt().equals(other.coverAlt())
                && one.coverCaption().equals(other.coverCaption()) && one.coverFocus() == other.coverFocus()
                && one.tocOpen() == other.tocOpen() && one.byline().equals(other.byline());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
