package blog.galley.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Finds runs of emphasis characters and what they may do, as in the CommonMark spec but for one thing: a Korean, Japanese
 * or Chinese neighbour lifts the rules about punctuation. Those scripts put no space between an emphasised word and the
 * particle after it, so {@code **마크다운(Markdown)**을} could never close
 * (https://github.com/commonmark/commonmark-spec/issues/650).
 *
 * <p>commonmark-java hard-codes these rules beside its own pairing, so we take the characters before it sees them and
 * pair them in {@link Emphases} once a block's links are known; links bind tighter than emphasis anyway. The text itself
 * is never touched and source positions stay true.
 */
final class DelimiterRuns implements InlineContentParser, InlineContentParserFactory {

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
        var strict = character == '_'; // never opens inside a word, so nothing is gained by leniency
        var leftFlanking = flanks(after, before, strict);
        var rightFlanking = flanks(before, after, strict);
        if (strict) {
            return new DelimiterRun(
                    character,
                    length,
                    leftFlanking && (!rightFlanking || isPunctuation(before)),
                    rightFlanking && (!leftFlanking || isPunctuation(after)));
        }
        return new DelimiterRun(character, length, leftFlanking, rightFlanking);
    }

    private static boolean flanks(int inner, int outer, boolean strict) {
        if (isSpace(inner)) {
            return false;
        }
        return !isPunctuation(inner)
                || isSpace(outer)
                || isPunctuation(outer)
                || !strict && (Script.isCjk(inner) || Script.isCjk(outer));
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return Characters.isPunctuationCodePoint(codePoint);
    }
}
