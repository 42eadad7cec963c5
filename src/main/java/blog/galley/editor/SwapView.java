package blog.galley.editor;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import blog.galley.markdown.patch.Patch;

/** One step of a patch as an out-of-band swap. https://htmx.org/attributes/hx-swap-oob/ */
record SwapView(String html) {

    private static final Pattern FIRST_TAG = Pattern.compile("^\\s*<([a-z][a-z0-9]*)");
    /** The parent without which an HTML parser drops an element. */
    private static final Map<String, String> PARENTS = Map.of("li", "ul", "tr", "tbody", "td", "tr", "th", "tr",
            "tbody", "table", "thead", "table", "dt", "dl", "dd", "dl");

    static SwapView of(Patch.Operation operation) {
        var target = selector(operation.path());
        return new SwapView(switch (operation.style()) {
            case OUTER_HTML -> FIRST_TAG.matcher(operation.html()).replaceFirst("<$1 hx-swap-oob=\"outerHTML:" + target + "\"");
            case DELETE -> "<i hx-swap-oob=\"delete:" + target + "\"></i>";
            case TEXT -> "<i hx-swap-oob=\"text:%s\" data-node=\"%d\" data-from=\"%d\" data-to=\"%d\">%s</i>".formatted(
                    target, operation.node(), operation.from(), operation.to(), escaped(operation.html()));
            case LINES ->
                "<i hx-swap-oob=\"lines:%s\" data-from=\"%d\" data-to=\"%d\"></i>".formatted(target, operation.from(), operation.to());
            case AFTER_END -> inserted("afterend", target, operation.html());
            case AFTER_BEGIN -> inserted("afterbegin", target, operation.html());
        });
    }

    private static String inserted(String style, String target, String html) {
        var first = FIRST_TAG.matcher(html);
        var parent = first.find() ? PARENTS.getOrDefault(first.group(1), "div") : "div";
        return "<%s hx-swap-oob=\"%s:%s\">%s</%s>".formatted(parent, style, target, html, parent);
    }

    private static String selector(List<Integer> path) {
        return "#Prose" + path.stream().map(" > :nth-child(%d)"::formatted).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
