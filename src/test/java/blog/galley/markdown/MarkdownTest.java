package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Removal;
import org.commonmark.node.Emphasis;
import org.junit.jupiter.api.Test;

/** What those outside may ask of a text. */
class MarkdownTest {
    private static final Markdown MARKDOWN = new Markdown(List.of());

    @Test
    void aTextInCommonMarkIsRead() {
        var document = MARKDOWN.read("""
                # CommonMark

                A *strongly* defined,
                highly compatible [specification](https://spec.commonmark.org)
                of Markdown.

                - one
                - two

                ```java
                int x;
                ```
                """);

        assertThat(document.html()).contains("<h1 id=\"commonmark\">", "<em>strongly</em>",
                "<a href=\"https://spec.commonmark.org\">specification</a>", "<li>one</li>",
                "<code class=\"language-java\">int x;\n</code>");
        assertThat(document.outline().headings()).containsExactly(new Heading(1, "CommonMark", "commonmark"));
        assertThat(document.excerpt())
                .isEqualTo("A strongly defined, highly compatible specification of Markdown. one two");
        assertThat(document.plainText())
                .isEqualTo("CommonMark\nA strongly defined, highly compatible specification of Markdown.\none\ntwo\nint x;");
        assertThat(document.reading().words()).isEqualTo(13);
    }

    @Test
    void aTextTellsWhatItMentionsAndWhere() {
        Links links = destination -> destination.endsWith(".png") ? "/media/" + destination : destination;
        var document = MARKDOWN.read("""
                # 하나

                [여기](#하나) [없다](#둘)

                ![그림](a.png)
                글 <img src="b.png"> <a href="/posts/x">글</a>

                <script src="x.js"></script>
                """, links);

        assertThat(document.anchors()).containsExactly(new LinkLocation(2, "#하나"), new LinkLocation(2, "#둘"));
        assertThat(document.hasPlace("하나")).isTrue();
        assertThat(document.hasPlace("둘")).isFalse();
        assertThat(document.images()).containsExactly(new LinkLocation(4, "/media/a.png"), new LinkLocation(5, "/media/b.png"));
        assertThat(document.links()).containsExactly(new LinkLocation(5, "/posts/x"));
        assertThat(document.removed()).containsExactly(new Removal(7, Removal.Kind.ELEMENT, "script"));
        assertThat(document.addresses()).isSameAs(links);
    }

    @Test
    void aTreeKnowsWhereItsNodesStand() {
        var emphasis = Markdown.tree("a *b* c\n").getFirstChild().getFirstChild().getNext();

        assertThat(emphasis).isInstanceOf(Emphasis.class);
        assertThat(emphasis.getSourceSpans()).singleElement().satisfies(span -> {
            assertThat(span.getInputIndex()).isEqualTo(2);
            assertThat(span.getLength()).isEqualTo(3);
        });
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        var document = MARKDOWN.read("");

        assertThat(document.html()).isEmpty();
        assertThat(document.source()).contains("");
        assertThat(document.excerpt()).isEmpty();
        assertThat(document.reading().minutes()).isZero();
        assertThat(document.extents()).isEmpty();
    }
}
