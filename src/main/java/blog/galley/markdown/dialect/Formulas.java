package blog.galley.markdown.dialect;

import java.util.Set;

import blog.galley.text.Script;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$} and {@code $$…$$} in a line as Pandoc does, so that prices stay prices: no space just inside of single dollars, no
 * Latin letter or digit just outside of them, and no brace behind, which begins a variable as in {@code ${a}/${b}}. Only the next dollar
 * that is not escaped may close a formula, and code is never part of one, so that every character is looked at once.
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
final class Formulas implements InlineContentParser, InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var before = scanner.peekPreviousCodePoint();
        if (before == '$' || isWord(before)) {
            return ParsedInline.none();
        }
        var dollars = scanner.matchMultiple('$');
        if (dollars > 2 || dollars == 1 && isSpace(scanner.peek())) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        var last = pass(scanner);
        var tex = scanner.getSource(start, scanner.position()).getContent();
        if (scanner.matchMultiple('$') != dollars || tex.isBlank()) {
            return ParsedInline.none();
        }
        return dollars == 1 && (isSpace(last) || isWord(scanner.peekCodePoint()) || scanner.peek() == '{')
                ? ParsedInline.none()
                : ParsedInline.of(new Formula(tex, dollars == 2), scanner.position());
    }

    /** Goes to the next dollar, to code or to the end, and returns the last character before. */
    private static char pass(Scanner scanner) {
        var last = ' ';
        for (var c = scanner.peek(); c != '$' && c != '`' && c != Scanner.END; c = scanner.peek()) {
            last = c;
            scanner.next();
            if (c == '\\' && scanner.peek() != Scanner.END) {
                last = scanner.peek();
                scanner.next();
            }
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return c == Scanner.END || Character.isWhitespace(c);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && Script.of(c) == Script.OTHER;
    }
}
