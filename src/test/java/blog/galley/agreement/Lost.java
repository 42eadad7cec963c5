package blog.galley.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** The words that one page shows and another does not, wherever they stand and however they are joined. */
final class Lost {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String ALERT = "(?i)\\[!(note|tip|important|warning|caution)\\]";

    private Lost() {
    }

    static List<String> between(String ours, String theirs) {
        var left = count(words(ours));
        var missing = new ArrayList<String>();
        for (var word : words(theirs)) {
            if (!take(left, word)) {
                missing.add(word);
            }
        }
        var letters = new HashMap<String, Integer>();
        left.forEach((word, times) -> word.codePoints().forEach(letter -> letters.merge(Character.toString(letter), times, Integer::sum)));
        missing.removeIf(word -> word.codePoints().allMatch(letter -> take(letters, Character.toString(letter)))); // joined or parted in another way
        return missing;
    }

    private static List<String> words(String html) {
        var text = Jsoup.parseBodyFragment(html).body().text().replaceAll(ALERT, ""); // which is shown as its title
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(word -> word.group()).toList();
    }

    private static Map<String, Integer> count(List<String> words) {
        var count = new HashMap<String, Integer>();
        words.forEach(word -> count.merge(word, 1, Integer::sum));
        return count;
    }

    private static boolean take(Map<String, Integer> count, String word) {
        var times = count.getOrDefault(word, 0);
        count.put(word, Math.max(0, times - 1));
        return times > 0;
    }
}
