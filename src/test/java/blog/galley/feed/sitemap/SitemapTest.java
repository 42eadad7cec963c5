package blog.galley.feed.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.feed.Xml;
import blog.galley.feed.XmlDocument;
import blog.galley.feed.sitemap.Sitemaps.Templates;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SitemapTest {

    @ParameterizedTest
    @CsvSource({"49999,2", "50000,2", "50001,3", "120000,4"})
    void anIndexLeadsToTheListsAndToEveryPost(long posts, int parts) {
        var index = XmlDocument
                .of(Xml.of(Templates.index(Sitemaps.parts(posts).map("https://blog.example"::concat).toList())).getBytes(UTF_8));

        assertThat(index.all("/sitemapindex/sitemap/loc")).hasSize(parts)
                .startsWith("https://blog.example/sitemaps/0.xml").endsWith("https://blog.example/sitemaps/" + (parts - 1) + ".xml");
    }
}
