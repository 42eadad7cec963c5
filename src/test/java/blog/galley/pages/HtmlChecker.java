package blog.galley.pages;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. */
final class HtmlChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    /** What we mean to do: htmx's attributes, and choosing a folder, which browsers know from a specification of its own. Or what harms nobody. */
    private static final Pattern MEANT = Pattern.compile("Attribute “(hx-[a-z-]+|webkitdirectory)” not allowed on element .*"
            + "|.*Setting both “allow-scripts” and “allow-same-origin” is not recommended.*" // for a page of another origin it is what its own scripts need
            + "|Consider using the “h1” element as a top-level heading only.*" // an author's page has a reader's page in it, with its heading
            + "|Trailing slash on void elements has no effect.*");

    private final Map<String, String> complaints = new LinkedHashMap<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false);
    private String[] lines;

    HtmlChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, handler());
            checker.setUpValidatorAndParsers(handler(), false, false);
        } catch (Exception e) { // as the checker declares it
            throw new IllegalStateException(e);
        }
    }

    /** Errors and warnings, each once, with the line it is in. */
    List<String> complaints(String html) {
        complaints.clear();
        lines = html.split("\n", -1);
        var source = new InputSource(new StringReader(html));
        source.setSystemId("http://localhost/");
        try {
            checker.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            complaints.put(e.toString(), "");
        }
        return complaints.entrySet().stream().map(each -> each.getKey() + each.getValue()).toList();
    }

    private ErrorHandler handler() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                note(warning);
            }

            @Override
            public void error(SAXParseException error) {
                note(error);
            }

            @Override
            public void fatalError(SAXParseException error) {
                note(error);
            }
        };
    }

    private void note(SAXParseException complaint) {
        if (!MEANT.matcher(complaint.getMessage()).matches()) {
            complaints.putIfAbsent(complaint.getMessage(), "\n    in line " + complaint.getLineNumber() + ": " + excerpt(complaint));
        }
    }

    private String excerpt(SAXParseException complaint) {
        int number = complaint.getLineNumber();
        if (number < 1 || number > lines.length) {
            return "";
        }
        var line = lines[number - 1];
        int end = Math.min(line.length(), Math.max(0, complaint.getColumnNumber()) + 40);
        return line.substring(Math.max(0, end - 240), end).strip();
    }
}
