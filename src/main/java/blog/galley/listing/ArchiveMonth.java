package blog.galley.listing;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;

import blog.galley.language.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/**
 * A month of the archive.
 *
 * @param posts newest first; empty where only their number is shown
 */
public record ArchiveMonth(Month month, long count, List<PostLine> posts) {

    private static final int BAR_PITCH = 4;

    @TemplateExtension
    static String named(ArchiveMonth month, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return month.month().getDisplayName(TextStyle.FULL_STANDALONE, Language.of(locale).locale());
    }

    /** The horizontal middle of its bar in the histogram of the year, in units of the SVG. */
    public int x() {
        return BAR_PITCH * month.ordinal() + BAR_PITCH / 2;
    }
}
