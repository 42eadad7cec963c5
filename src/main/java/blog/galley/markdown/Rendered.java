package blog.galley.markdown;

/**
 * A text, rendered, with what can be said about it.
 *
 * @param html safe and well-nested, to be put into an article as it is
 * @param outline the headings, without those inside footnotes
 * @param plainText all its words without markup, code and footnotes included, one line a block
 * @param excerpt about 160 characters from the first paragraphs
 * @param words words between white space, and each Chinese or Japanese character on its own; a Korean eojeol is one word
 * @param characters code points that are not white space
 * @param readingMinutes at least 1 unless there is nothing to read
 * @param language "ko", "ja" or "zh" as the script tells, or "" when it does not tell
 */
public record Rendered(
        String html,
        Outline outline,
        String plainText,
        String excerpt,
        int words,
        int characters,
        int readingMinutes,
        String language) {
    static Rendered of(Manuscript manuscript) {
        return new Rendered(
                manuscript.html(),
                manuscript.outline(),
                manuscript.plainText(),
                manuscript.excerpt(),
                manuscript.words(),
                manuscript.characters(),
                manuscript.readingMinutes(),
                manuscript.language());
    }
}
