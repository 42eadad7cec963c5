package blog.galley.merge;

import blog.galley.text.Script;

/**
 * Cuts a text into words: a word is a run of letters and digits, such as a Korean eojeol, or a run of spaces. Chinese characters and Kana,
 * which are written without spaces, are words one by one, and so is every other character.
 */
final class Words {
    private enum Kind { WORD, SPACE, ALONE }

    private Words() {
    }

    static int end(String text, int start) {
        int first = text.codePointAt(start);
        var kind = kind(first);
        int end = start + Character.charCount(first);
        while (kind != Kind.ALONE && end < text.length() && kind(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static Kind kind(int character) {
        if (character == '\n') {
            return Kind.ALONE;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return Kind.SPACE;
        }
        return isPartOfWord(character) ? Kind.WORD : Kind.ALONE;
    }

    private static boolean isPartOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(character) && !standsAlone(character);
        };
    }

    private static boolean standsAlone(int character) {
        var script = Script.of(character);
        return script == Script.HAN || script == Script.KANA;
    }
}
