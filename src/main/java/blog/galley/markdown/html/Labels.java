package blog.galley.markdown.html;

import java.util.Map;

/**
 * The few words that we add to a text, in the language of the text; in English where that is not known or not Korean.
 *
 * @param alerts by the names of their kinds
 * @param footnotes names the section of footnotes
 * @param back names a link from a footnote to its reference; the number follows
 * @param table names a table without a header
 */
public record Labels(Map<String, String> alerts, String footnotes, String back, String table) {
    public static final Labels ENGLISH = new Labels(
            Map.of("NOTE", "Note", "TIP", "Tip", "IMPORTANT", "Important", "WARNING", "Warning", "CAUTION", "Caution"),
            "Footnotes", "Back to reference", "Table");
    private static final Labels KOREAN = new Labels(
            Map.of("NOTE", "참고", "TIP", "팁", "IMPORTANT", "중요", "WARNING", "경고", "CAUTION", "주의"),
            "각주", "본문으로 돌아가기", "표");

    /** @param language "ko", "ja", "zh", or "" where the script does not tell */
    public static Labels in(String language) {
        return language.equals("ko") ? KOREAN : ENGLISH;
    }
}
