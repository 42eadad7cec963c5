package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.exchange.StartImport;
import blog.galley.support.Blog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** How well the sample posts are found: queries, and the post that whoever typed them means. */
@QuarkusTest
class SampleSearchTest {

    private static final List<String> MEANT = List.of(
            // what somebody remembers of a post
            "교정쇄 -> 교정쇄-이야기", "교정쇄 이야기 -> 교정쇄-이야기", "교정 부호 -> 교정쇄-이야기", "발자크 -> 교정쇄-이야기", "프루스트의 -> 교정쇄-이야기",
            "활판 인쇄소 -> 교정쇄-이야기", "식자공 -> 교정쇄-이야기", "색연필은 왜 파란색 -> 교정쇄-이야기", "창준 -> 교정쇄-이야기", "唱準 -> 교정쇄-이야기", "唱 -> 교정쇄-이야기",
            "위지윅 -> 교정쇄-이야기", "WYSIWYG -> 교정쇄-이야기", "오케이교 -> 교정쇄-이야기", "소리 내어 읽어 -> 교정쇄-이야기",
            "줄간격 -> hangul-typography", "줄 간격 -> hangul-typography", "줄 간격은 -> hangul-typography", "글꼴 -> hangul-typography",
            "닿소리 -> hangul-typography",
            "NFC NFD -> hangul-typography", "keep-all -> hangul-typography", "overflow-wrap -> hangul-typography",
            "11,172자 -> hangul-typography", "양쪽 정렬 -> hangul-typography",
            "한글이 편하게 -> hangul-typography", "화면 글꼴을 -> hangul-typography", "pretendard -> hangul-typography",
            "아버지가 방에 -> hangul-typography",
            "마크다운 -> markdown-ko", "훈민정음 -> markdown-ko", "각주 -> markdown-ko", "할 일 목록 -> markdown-ko", "형광펜 -> markdown-ko",
            "조사 앞 빈칸 -> markdown-ko", "국립국어원 -> markdown-ko",
            "본문.isBlank -> markdown-ko", "태그 -> reading-by-tags", "태그를 잘 붙이는 법 -> reading-by-tags", "htmx -> reading-by-tags",
            "C# -> reading-by-tags", "hx-push-url -> reading-by-tags",
            "새로고침 없이 -> reading-by-tags", "우물 정 -> reading-by-tags", "환영 -> 환영해요", "환영해요 -> 환영해요", "비밀번호 -> 환영해요", "예시 글 치우기 -> 환영해요",
            "계정 링크 -> 환영해요",
            "markdown -> markdown-tour", "tour -> markdown-tour", "pascal -> markdown-tour", "footnote -> markdown-tour",
            "stet -> markdown-tour", "pulledAt -> markdown-tour", "commonmark specification -> markdown-tour",
            "nested list tabs -> markdown-tour", "hugo -> moving-from-hugo", "toml -> moving-from-hugo", "front matter -> moving-from-hugo",
            "Next.js -> moving-from-hugo", "page bundle -> moving-from-hugo",
            "GALLEY_IMPORT_DIR -> moving-from-hugo", "nine hours -> moving-from-hugo", "importing from hugo -> moving-from-hugo",
            "shortcodes -> moving-from-hugo",
            "postgresql -> only-postgresql", "fsync -> only-postgresql", "backups -> only-postgresql",
            "embedded databases -> only-postgresql", "QUARKUS_DATASOURCE_JDBC_URL -> only-postgresql",
            "unique constraint -> only-postgresql",
            "published_at -> what-is-saved", "scheduled post -> what-is-saved", "two windows -> what-is-saved",
            "working text -> what-is-saved", "version number -> what-is-saved", "saved -> what-is-saved",
            "pencil in hand -> welcome", "sign in -> welcome", "clear samples -> welcome", "still change -> welcome",
            // conditions
            "\"Nothing else does\" -> what-is-saved", "\"그대로 두라\" -> 교정쇄-이야기", "글 before:2024 -> 교정쇄-이야기", "tag:css -> hangul-typography",
            "tag:C# -> reading-by-tags",
            "tag:postgresql after:2025 -> what-is-saved", "after:2024-10 before:2024-11 -> hangul-typography",
            "tag:한글 before:2024 -> 교정쇄-이야기",
            // somebody still types
            "postgr -> only-postgresql", "교정쇄 이 -> 교정쇄-이야기", "typogr -> hangul-typography", "moving fr -> moving-from-hugo",
            // slips of the finger
            "postgersql -> only-postgresql", "마크다훈 -> markdown-ko", "교정쇠 -> 교정쇄-이야기", "footnoet -> markdown-tour",
            "닷소리 -> hangul-typography", "scheduld -> what-is-saved", "형강펜 -> markdown-ko");

    @Inject
    StartImport start;
    @Inject
    Search search;

    @Test
    void findsTheSamplesByWhatPeopleRemember() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
        Blog.sql("truncate import_source");
        start.bringSamples();
        double sum = 0;
        var missed = new ArrayList<String>();
        for (var line : MEANT) {
            var query = line.split(" -> ")[0];
            var place = places(query).indexOf("/posts/" + line.split(" -> ")[1]);
            sum += place < 0 ? 0 : 1.0 / (place + 1);
            if (place < 0 || place > 2) {
                missed.add(line + " at " + (place + 1) + " of " + places(query));
            }
        }
        assertThat(missed).as("not among the first three").isEmpty();
        assertThat(sum / MEANT.size()).as("mean reciprocal rank").isGreaterThan(0.98);
    }

    private List<String> places(String query) {
        return QuarkusTransaction.requiringNew().call(() -> search.find(query, 1, Instant.now())).hits().stream()
                .map(hit -> hit.post().path()).toList();
    }
}
