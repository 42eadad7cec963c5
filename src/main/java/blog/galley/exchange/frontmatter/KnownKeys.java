package blog.galley.exchange.frontmatter;

import java.util.Set;

/** Keys in lower case of Hugo and its theme PaperMod that have no use here, so that the report need not call them unknown. */
public final class KnownKeys {

    public static final Set<String> WITHOUT_USE = Set.of(
            "comments", "hidemeta", "keywords", "searchhidden", "canonicalurl", "showcanonicallink", "hidesummary", "hideauthor",
            "hidefooter", "disableshare", "showsharebuttons", "showreadingtime", "showwordcount", "showpostnavlinks", "showbreadcrumbs",
            "showcodecopybuttons",
            "showrssbuttoninsectiontermlist", "disableanchoredheadings", "disablescrolltotop", "disablehljs", "robotsnoindex", "editpost",
            "usehugotoc",
            "iscjklanguage", "linktitle", "outputs", "markup", "sitemap", "cascade", "menu", "menus", "resources", "math", "images",
            "videos", "audio",
            "lang", "language");

    /** Layouts of pages that have no text: the theme fills them, and Galley has its own. */
    public static final Set<String> PAGES_OF_THE_THEME = Set.of("search", "archives");

    private KnownKeys() {
    }
}
