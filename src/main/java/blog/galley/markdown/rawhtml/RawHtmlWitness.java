package blog.galley.markdown.rawhtml;

import java.util.Map;

/** Is told what becomes of the elements and attributes of raw HTML. */
public interface RawHtmlWitness {
    RawHtmlWitness NONE = new RawHtmlWitness() {
        @Override
        public void removed(Removal.Kind kind, String name) {
        }

        @Override
        public void shown(String name, Map<String, String> attributes) {
        }
    };

    /** @param name of the element or attribute, or the host that a frame would have come from */
    void removed(Removal.Kind kind, String name);

    /** @param attributes as they are shown */
    void shown(String name, Map<String, String> attributes);
}
