package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.account.Accounts;
import blog.galley.account.FirstAccountMade;
import blog.galley.language.Language;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.post.Publishing;
import blog.galley.post.Trash;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to the posts of a site that came in before, when files or posts have changed since. */
@QuarkusTest
class HugoImportAgainTest {

    @Inject
    Posts posts;
    @Inject
    Publishing publishing;
    @Inject
    Trash trash;
    @Inject
    Accounts accounts;
    @Inject
    Event<FirstAccountMade> made;

    private final HugoSite site = new HugoSite();

    @BeforeEach
    void empty() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
    }

    @Test
    void aSecondTimeNothingHappens() {
        site.bring();
        var before = versions();
        var report = site.bring();

        assertThat(versions()).isNotEmpty().isEqualTo(before);
        assertThat(report).noneMatch(line -> line.startsWith("imported") || line.startsWith("updated") || line.startsWith("warning"));
        assertThat(report).filteredOn(line -> line.startsWith("unchanged")).hasSize(before.size());
    }

    @Test
    void aFileThatHasChangedUpdatesItsPost() {
        site.bring();
        site.change("content/posts/json-note.md", "Words.", "Better words.");
        var report = site.bring();

        assertThat(report).contains("updated posts/json-note.md /posts/from-json");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Better words.");
    }

    @Test
    void anImageThatHasChangedUpdatesItsPost() {
        site.bring();
        var before = image();
        site.copy("static/images/map.png", "content/posts/desk.png");
        site.bring();

        assertThat(List.of(before, image())).allMatch(src -> src.matches("/media/[0-9a-f]{64}/desk\\.png")).doesNotHaveDuplicates();
    }

    @Test
    void aPostThatWasChangedHereIsNeverOverwritten() {
        site.bring();
        QuarkusTransaction.requiringNew().run(() -> {
            var post = posts.find("path", "/posts/from-json").firstResult();
            posts.renew(post, post.working().content(), null, Instant.now());
        });
        site.change("content/posts/json-note.md", "Words.", "Better words.");
        var report = site.bring();

        assertThat(report).contains(
                "skipped posts/json-note.md The file has changed, and so has the post here since it came in. The post was left as it is.");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Words.");
    }

    @Test
    void aPostThatWasTakenBackHereIsNotPublishedAgain() {
        site.bring();
        QuarkusTransaction.requiringNew().run(() -> publishing.withdraw(posts.find("path", "/posts/from-json").firstResult()));
        site.change("content/posts/json-note.md", "Words.", "Better words.");

        assertThat(site.bring())
                .anyMatch(line -> line.startsWith("skipped posts/json-note.md The file has changed, and so has the post here"));
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatBecomesADraftHidesItsPost() {
        site.bring();
        site.change("content/posts/json-note.md", "\"slug\"", "\"draft\": true, \"slug\"");

        assertThat(site.bring()).contains("updated posts/json-note.md a draft");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);
    }

    @Test
    void aPostInTheTrashStaysThereUntilAskedForAndComesBackAsItself() {
        site.bring();
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var post = posts.find("path", "/posts/from-json").firstResult();
            trash.take(post, null, Instant.now());
            return post.id();
        });
        site.change("content/posts/json-note.md", "Words.", "Better words.");
        assertThat(site.bring()).contains("skipped posts/json-note.md It was removed here after an earlier import, and stays removed.");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);

        assertThat(site.bring(HugoSite.RESTORING)).contains("updated posts/json-note.md /posts/from-json");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Better words.");
        assertThat(QuarkusTransaction.requiringNew().call(() -> posts.find(id).orElseThrow().path())).isEqualTo("/posts/from-json");
    }

    @Test
    void aPostThatWasRemovedHereStaysRemovedUntilAskedFor() {
        site.bring();
        QuarkusTransaction.requiringNew().run(() -> posts.remove(posts.find("path", "/posts/from-json").firstResult()));

        assertThat(site.bring()).contains("skipped posts/json-note.md It was removed here after an earlier import, and stays removed.");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);

        assertThat(site.bring(HugoSite.RESTORING)).contains("imported posts/json-note.md /posts/from-json");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherAuthorsPostsAreLeftAloneAndTheirOwnComeInBeside() {
        site.bring();
        Cast.arrive();
        Blog.sql("update post set author_id = (select id from account where name = '%s')".formatted(Cast.AUTHOR));
        site.change("content/posts/json-note.md", "Words.", "Better words.");
        long other = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.OTHER_AUTHOR).orElseThrow().id());
        var request = new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), other, false, false, Language.ENGLISH);

        assertThat(site.bring(request)).contains("imported posts/json-note.md /posts/from-json-2");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Words.");
        assertThat(page(reader().get("/posts/from-json-2")).select(".prose").text()).isEqualTo("Better words.");
        assertThat(site.bring(request)).contains("unchanged posts/json-note.md Nothing has changed since the last import.");
    }

    @Test
    void aPostThatIsSomebodyElsesByNowIsLeftAlone() {
        long author = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.AUTHOR).orElseThrow().id());
        var request = new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), author, false, false, Language.ENGLISH);
        site.bring(request);
        Blog.sql("update post set author_id = (select id from account where name = '%s')".formatted(Cast.OTHER_AUTHOR));
        site.change("content/posts/json-note.md", "Words.", "Better words.");

        assertThat(site.bring(request))
                .anyMatch(line -> line.startsWith("skipped posts/json-note.md The post that this file became is another author"));
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Words.");
    }

    @Test
    void whatCameInBeforeThereWereAccountsIsTheFirstOnes() {
        Cast.leave();
        try {
            site.bring();
            assertThat(site.bring()).filteredOn(line -> line.startsWith("imported")).isEmpty();
            var before = versions();
            Blog.sql("insert into account (name, password_hash, role, created_at) values ('Erste', '', 'admin', now())");
            long first = QuarkusTransaction.requiringNew().call(() -> accounts.named("Erste").orElseThrow().id());
            QuarkusTransaction.requiringNew().run(() -> made.fire(new FirstAccountMade(first)));
            var request = new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), first, true, false, Language.ENGLISH);

            assertThat(site.bring(request)).filteredOn(line -> line.startsWith("unchanged")).hasSize(before.size());
            assertThat(site.bring()).as("begun before the account was made").filteredOn(line -> line.startsWith("unchanged"))
                    .hasSize(before.size());
            assertThat(versions()).isEqualTo(before);
        } finally {
            Cast.leave();
            Cast.arrive();
        }
    }

    private String image() {
        return page(reader().get("/posts/toml-note")).select(".prose img").attr("src");
    }

    private Map<String, Long> versions() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var versions = new TreeMap<String, Long>();
            for (Post post : posts.listAll()) {
                versions.put(post.id().toString(), post.version());
            }
            return versions;
        });
    }
}
