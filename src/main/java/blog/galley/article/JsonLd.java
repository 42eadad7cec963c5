package blog.galley.article;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A post as <a href="https://schema.org/BlogPosting">schema.org</a> describes one, in the order in which it is written. */
@JsonPropertyOrder({"@context", "@type"})
record JsonLd(@JsonProperty("@context") String context, @JsonProperty("@type") String type, String headline, String description,
        String url, String mainEntityOfPage, String datePublished, String dateModified, String inLanguage, Named author, Named publisher,
        List<String> image, List<String> keywords, Named isPartOf) {

    /** @param url null if it is not known */
    @JsonPropertyOrder("@type")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(@JsonProperty("@type") String type, String name, String url) {
    }
}
