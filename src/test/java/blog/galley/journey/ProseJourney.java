package blog.galley.journey;

import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Locator;

/** A journey to what scripts make of a text. The console stays silent, so the page's policy was kept. */
abstract class ProseJourney extends Journey {

    static final String CODE = "```java\nint x = 42; // 변수\n```\n";
    static final String PAINTED = """
            kind => [...CSS.highlights.get('code-' + kind) ?? []]
              .sort((one, other) => one.startContainer === other.startContainer ? one.startOffset - other.startOffset
                : one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
              .map(range => range.startContainer.data.slice(range.startOffset, range.endOffset)).join('|')
            """;

    void paints(String kind, String words) {
        until(() -> words.equals(page.evaluate(PAINTED, kind)));
    }

    /** The page's policy forbids what would wait in the page itself. */
    void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    String inShadow(Locator host, String selector) {
        return (String) host.evaluate("(host, selector) => host.shadowRoot?.querySelector(selector)?.textContent ?? ''", selector);
    }
}
