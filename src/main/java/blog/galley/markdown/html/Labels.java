package blog.galley.markdown.html;

import java.util.Map;

/**
 * The few words in a text that are not its author's, in its own language; English where its letters do not tell.
 *
 * @param alerts by the names of their kinds
 * @param back   to the mark of a footnote, whose number follows it
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
