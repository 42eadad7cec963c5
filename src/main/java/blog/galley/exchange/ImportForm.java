package blog.galley.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import blog.galley.Problem;
import blog.galley.language.Phrase;
import blog.galley.text.Truncation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the upload form sends. Bad input is a {@code Problem} of kind invalid. */
public class ImportForm {

    private static final int MOST_LABEL = 200;

    @RestForm("files")
    List<FileUpload> files;
    @RestForm
    String zone;
    @RestForm
    String restore;

    /** Browsers send an empty part for a field that was left empty. */
    List<FileUpload> chosen() {
        var chosen = files == null
                ? List.<FileUpload>of()
                : files.stream().filter(file -> file.fileName() != null && !file.fileName().isBlank()).toList();
        if (chosen.isEmpty()) {
            throw Problem.invalid(ExchangeMessages.class, ExchangeMessages::nothingChosen);
        }
        return chosen;
    }

    /** @param usual if none was chosen */
    ZoneId zoneOr(ZoneId usual) {
        try {
            return zone == null || zone.isBlank() ? usual : ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw Problem.invalid(ExchangeMessages.class, say -> say.noZone(zone));
        }
    }

    boolean restores() {
        return "on".equals(restore);
    }

    private static Phrase named(String name) {
        return Phrase.verbatim(Truncation.quoted(name, MOST_LABEL));
    }

    /** The name of the folder or archive that was chosen, or the number of files. */
    static Phrase label(List<FileUpload> chosen) {
        var first = chosen.get(0).fileName().replace('\\', '/');
        if (first.contains("/")) {
            return named(first.substring(0, first.indexOf('/')));
        }
        return chosen.size() == 1 ? named(first) : Phrase.of(ExchangeMessages.class, say -> say.someFiles(chosen.size()));
    }
}
