package blog.galley.markdown.chunk;

import java.util.stream.Stream;

import blog.galley.text.Script;

/**
 * How much there is to read in a text, and in which language. Reading time goes by characters for Korean, Japanese and Chinese, and by
 * words for all else.
 *
 * @param words runs between white space that hold a letter or digit; each Chinese character and kana is a word of its own
 * @param characters code points that are not white space
 * @param minutes of reading; at least 1 unless there is nothing to read
 * @param language "ko", "ja" or "zh" as the script tells, or "" when it does not tell
 */
public record Reading(int words, int characters, int minutes, String language) {
    private static final double CJK_CHARACTERS_A_MINUTE = 500;
    private static final double WORDS_A_MINUTE = 220;
    /** One syllable or ideograph says as much as about so many letters of other scripts. */
    private static final int LETTERS_A_CHARACTER = 3;
    /** Less than this part of a text in a script is taken for quotations. */
    private static final double FAIR_SHARE = 0.2;

    /** @param counts of the parts of a text */
    public static Reading of(Stream<Count> counts) {
        var count = new Count();
        counts.forEach(count::add);
        return new Reading(count.words, count.characters, minutes(count), language(count));
    }

    private static int minutes(Count count) {
        var cjk = count.hangul + count.kana + count.han;
        var minutes = cjk / CJK_CHARACTERS_A_MINUTE + count.otherWords / WORDS_A_MINUTE;
        return count.characters == 0 ? 0 : Math.max(1, (int) Math.round(minutes));
    }

    private static String language(Count count) {
        var cjk = count.hangul + count.kana + count.han;
        var all = (double) cjk * LETTERS_A_CHARACTER + count.otherLetters;
        if (cjk * LETTERS_A_CHARACTER < FAIR_SHARE * all || cjk == 0) {
            return "";
        }
        if (count.hangul >= count.kana + count.han) {
            return "ko";
        }
        return count.kana >= FAIR_SHARE / 2 * (count.kana + count.han) ? "ja" : "zh";
    }

    /** What was counted in one text, or in several of which none ends within a word. */
    public static final class Count {
        private int words;
        private int otherWords;
        private int characters;
        private int hangul;
        private int kana;
        private int han;
        private int otherLetters;
        private boolean inWord;
        private boolean inOtherWord;

        static Count of(String text) {
            var count = new Count();
            for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                count.accept(c);
            }
            count.endWord();
            return count;
        }

        private void add(Count other) {
            words += other.words;
            otherWords += other.otherWords;
            characters += other.characters;
            hangul += other.hangul;
            kana += other.kana;
            han += other.han;
            otherLetters += other.otherLetters;
        }

        private void accept(int c) {
            if (Character.isLetterOrDigit(c)) {
                characters++;
                letter(c);
            } else if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                endWord();
            } else {
                characters++;
            }
        }

        private void letter(int c) {
            switch (Script.of(c)) {
                case HANGUL -> {
                    hangul++;
                    inWord = true;
                    endOtherWord();
                }
                case KANA -> {
                    kana++;
                    endWord();
                    words++;
                }
                case HAN -> {
                    han++;
                    endWord();
                    words++;
                }
                case OTHER -> {
                    otherLetters++;
                    inWord = true;
                    inOtherWord = true;
                }
            }
        }

        private void endWord() {
            words += inWord ? 1 : 0;
            inWord = false;
            endOtherWord();
        }

        private void endOtherWord() {
            otherWords += inOtherWord ? 1 : 0;
            inOtherWord = false;
        }
    }
}
