package blog.galley.post;

import blog.galley.markdown.chunk.Common;

/** How far a text has come from the version it grew from, in characters (code points). */
record ChangeSize(Long from, int added, int removed) {

    static ChangeSize between(Long from, String before, Common common, String text) {
        return new ChangeSize(from, rest(text, common), rest(before, common));
    }

    private static int rest(String text, Common common) {
        return text.codePointCount(common.start(), text.length() - common.end());
    }
}
