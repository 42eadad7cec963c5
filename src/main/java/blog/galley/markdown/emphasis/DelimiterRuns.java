package blog.galley.markdown.emphasis;

import java.util.Set;

import blog.galley.text.Script;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Finds delimiter runs, and whether they can open or close emphasis, as CommonMark does but for two things. Beside a letter of Korean,
 * Japanese or Chinese the rules about punctuation are lifted, and underscores may close before one. Those scripts put no space between a
 * word and the particle after it, so {@code **마크다운(Markdown)**을} and {@code _기울임_은} could never close
 * (https://github.com/commonmark/commonmark-spec/issues/650). And only two tildes strike out, since one stands in ranges: {@code 9~18시}.
 *
 * <p>commonmark-java has these rules and its pairing of delimiters built in. So we take the characters before it sees them, and pair them
 * in {@link Emphases} once the links of a block are known, which bind tighter than emphasis anyway.
 */
public final class DelimiterRuns implements InlineContentParser, InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '~');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var before = scanner.peekPreviousCodePoint();
        var character = scanner.peek();
        var length = scanner.matchMultiple(character);
        var after = scanner.peekCodePoint();
        return ParsedInline.of(run(character, length, before, after), scanner.position());
    }

    /** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run and the rules below it. */
    private static DelimiterRun run(char character, int length, int before, int after) {
        var leftFlanking = flanks(after, before);
        var rightFlanking = flanks(before, after);
        return switch (character) {
            case '_' -> new DelimiterRun(
                    character,
                    length,
                    leftFlanking && (!rightFlanking || isPunctuation(before) || mayOpenInside(before, length)),
                    rightFlanking && (!leftFlanking || isPunctuation(after) || Script.isCjk(after)));
            case '~' -> new DelimiterRun(character, length, length == 2 && leftFlanking, length == 2 && rightFlanking);
            default -> new DelimiterRun(character, length, leftFlanking, rightFlanking);
        };
    }

    /** Whether it may open within a word: two underscores may, one joins words as in {@code 서울의_봄_포스터}. */
    private static boolean mayOpenInside(int before, int length) {
        return length > 1 && Script.isCjk(before);
    }

    private static boolean flanks(int inner, int outer) {
        if (isSpace(inner)) {
            return false;
        }
        return !isPunctuation(inner)
                || isSpace(outer)
                || isPunctuation(outer)
                || Script.isCjk(inner)
                || Script.isCjk(outer);
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return Characters.isPunctuationCodePoint(codePoint);
    }
}
