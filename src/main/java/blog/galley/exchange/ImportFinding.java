package blog.galley.exchange;

import blog.galley.exchange.report.Finding;
import blog.galley.language.Phrase;
import blog.galley.language.Speaker;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A {@link Finding} of an import in the database, in words of its language, with the post it is about if there is one. */
@Entity
public class ImportFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long runId;
    private String kind;
    private String file;
    private Integer line;
    private Integer col;
    private String message;
    private Long postId;

    protected ImportFinding() {
    }

    ImportFinding(long runId, Finding finding, Long postId, Speaker speaker) {
        this.runId = runId;
        this.kind = finding.kind().word();
        this.file = finding.file();
        this.line = finding.line();
        this.col = finding.column();
        this.message = finding.message().in(speaker);
        this.postId = postId;
    }

    Finding finding() {
        return new Finding(Finding.Kind.of(kind), file, line, col, Phrase.verbatim(message));
    }

    String message() {
        return message;
    }

    Long postId() {
        return postId;
    }
}
