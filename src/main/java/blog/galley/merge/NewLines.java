package blog.galley.merge;

import java.util.List;

import blog.galley.text.Common;

/** Merges whole lines that both sides inserted at the same place: those they have in common once, and between them theirs before mine. */
final class NewLines {
    private NewLines() {
    }

    static String of(String mine, String theirs) {
        var my = lines(mine);
        var their = lines(theirs);
        int start = commonStart(my, their);
        int end = commonEnd(my, their, start);
        var text = new StringBuilder();
        add(my.subList(0, start), text);
        var myOwn = my.subList(start, my.size() - end);
        var theirOwn = their.subList(start, their.size() - end);
        boolean theirsIsSpaceOnly = theirOwn.stream().allMatch(String::isBlank); // blank lines stay behind words, not before them
        add(theirsIsSpaceOnly ? myOwn : theirOwn, text);
        add(theirsIsSpaceOnly ? theirOwn : myOwn, text);
        add(my.subList(my.size() - end, my.size()), text);
        return text.toString();
    }

    private static List<String> lines(String text) {
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    /** Blank lines separate what follows them, so they are in common only if what follows is. */
    private static int commonStart(List<String> a, List<String> b) {
        int start = Common.start(a, b, String::equals);
        while (start > 0 && start < Math.min(a.size(), b.size()) && a.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private static int commonEnd(List<String> a, List<String> b, int start) {
        int end = Common.end(a, b, start, String::equals);
        while (end > 0 && end < Math.min(a.size(), b.size()) - start && a.get(a.size() - end).isBlank()) {
            end--;
        }
        return end;
    }

    private static void add(List<String> lines, StringBuilder text) {
        lines.forEach(line -> text.append(line).append('\n'));
    }
}
