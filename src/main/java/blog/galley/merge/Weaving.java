package blog.galley.merge;

import java.util.List;

/** Merges texts by lines: what one side changed is taken from that side. Lines that both changed are merged by words. */
final class Weaving {
    private final Parts parts;

    Weaving(Parts parts) {
        this.parts = parts;
    }

    void byLines(String base, String mine, String theirs) {
        var lexicon = new Lexicon();
        var three = new ThreeWay(lexicon.lines(base), lexicon.lines(mine), lexicon.lines(theirs));
        int at = 0;
        for (var change : three.changes()) {
            parts.agree(three.base().text(at, change.base().from()));
            three.settled(change).ifPresentOrElse(parts::agree, () -> byWords(three.base().text(change.base()),
                    three.mine().text(change.mine()), three.theirs().text(change.theirs())));
            at = change.base().to();
        }
        parts.agree(three.base().text(at, three.base().size()));
    }

    /** Without a base: each difference is a conflict. */
    void byDifference(String mine, String theirs) {
        var lexicon = new Lexicon();
        var my = lexicon.lines(mine);
        var their = lexicon.lines(theirs);
        int at = 0;
        for (var edit : Comparison.of(my, their)) {
            parts.agree(my.text(at, edit.getBeginA()));
            parts.conflict("", my.text(edit.getBeginA(), edit.getEndA()), their.text(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndA();
        }
        parts.agree(my.text(at, my.size()));
    }

    private void byWords(String base, String mine, String theirs) {
        var lexicon = new Lexicon();
        var three = new ThreeWay(lexicon.words(base), lexicon.words(mine), lexicon.words(theirs));
        var changes = three.changes();
        int at = 0;
        for (int first = 0, after; first < changes.size(); first = after) {
            after = endOfLines(three.base(), changes, first);
            var lines = three.wholeLines(changes, first, after);
            parts.agree(three.base().text(at, lines.base().from()));
            weave(three, lines, changes.subList(first, after));
            at = lines.base().to();
        }
        parts.agree(three.base().text(at, three.base().size()));
    }

    /** The next change that a newline separates from the one before, in all three texts. */
    private static int endOfLines(Pieces base, List<Change> changes, int first) {
        int next = first + 1;
        while (next < changes.size()
                && !base.hasNewline(changes.get(next - 1).base().to(), changes.get(next).base().from())) {
            next++;
        }
        return next;
    }

    private void weave(ThreeWay three, Change lines, List<Change> changes) {
        var woven = new StringBuilder();
        int at = lines.base().from();
        for (var change : changes) {
            var settled = three.settled(change);
            if (settled.isEmpty()) {
                parts.conflict(three.base().text(lines.base()), three.mine().text(lines.mine()),
                        three.theirs().text(lines.theirs()));
                return;
            }
            woven.append(three.base().text(at, change.base().from())).append(settled.get());
            at = change.base().to();
        }
        parts.agree(woven.append(three.base().text(at, lines.base().to())).toString());
    }
}
