package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes fenced code blocks in a frame that tells their language; as a formula or a diagram where the language says so. */
final class CodeHtml extends NodeHtml {

    /** The language, before what others write behind it: {@code js{2,3}}, {@code jsx:app.jsx}, {@code rust,ignore}. */
    private static final Pattern LABEL = Pattern.compile("^\\.?([^\\s{}\\[\\]()<>\"'`:,;=|&]++)");
    /** Pandoc's {@code {#id .python}} or R Markdown's {@code {python}}, also where the brace is not closed. */
    private static final Pattern IN_BRACES = Pattern.compile("(?:^\\{\\s*+|\\.(?=[A-Za-z]))(?![#.])([\\w+#-]++)(?![\\w+#=-])");

    CodeHtml(HtmlNodeRendererContext context) {
        super(context, FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        var code = (FencedCodeBlock) node;
        var language = language(code);
        html.line();
        open(code, "div", frame(language));
        if (language.isEmpty() || language.equals("math")) {
            code(code, Map.of());
        } else {
            code(code, Map.of("class", "language-" + language));
        }
        close("div");
        html.line();
    }

    static String language(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip();
        var label = (info.startsWith("{") ? IN_BRACES : LABEL).matcher(info);
        return label.find() ? label.group(1) : info.startsWith("{") ? "" : info.split("\\s", 2)[0];
    }

    private static Map<String, String> frame(String language) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", language.equals("math") ? "math" : language.equals("mermaid") ? "diagram" : "code");
        if (!language.isEmpty() && !language.equals("math")) {
            attributes.put("data-language", language);
        }
        return attributes;
    }

    private void code(FencedCodeBlock code, Map<String, String> attributes) {
        html.tag("pre", Map.of("tabindex", "0")); // so that a wide one can be scrolled by keyboard
        html.tag("code", attributes);
        html.text(code.getLiteral());
        close("code");
        close("pre");
    }
}
