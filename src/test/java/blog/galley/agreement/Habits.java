package blog.galley.agreement;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Texts made of what people write in their blogs. The seed is fixed, so that figures can be compared. */
final class Habits {

    private static final List<String> PIECES = List.of(
            "# 제목", "## 둘째 제목 {#named}", "### `code`와 **굵게**", "첫 문단이다.\n이어지는 줄이다.",
            "An English paragraph with *emphasis*, **strong** and `code`.",
            "**마크다운(Markdown)**을 쓴다.", "__굵게__는 _기울임_은 드물다.", "snake_case_name과 get_x__y", "월~금 9~18시", "20~30대와 ~~취소~~",
            "- 하나\n- 둘\n  - 안쪽\n- 셋", "1. 하나\n2. 둘\n\n   이어짐", "- [ ] 할 일\n- [x] 한 일", "* 별\n\n* 느슨한", "> 인용\n> 둘째 줄\n\n> 다른 인용",
            "> [!NOTE]\n> 알림", "```java\nint x = 0; // <b>\n```", "```\nplain\n```", "```js{2,3}\na\n```", "    indented code",
            "- a\n\n\t```\n\tcode\n\t```",
            "| 가 | 나 |\n|---|:-:|\n| 다 | `라` |", "[링크](https://htmx.org \"제목\") ![그림](a.png)", "![그림](a.png \"캡션\")", "<https://htmx.org>",
            "https://htmx.org를 본다.",
            "https://example.com/a_b_c 와 www.example.com", "각주[^1]가 있다.\n\n[^1]: 각주다.", "용어\n: 뜻\n\n다른 용어\n: 다른 뜻",
            "<div align=\"center\">\n\n가운데\n\n</div>",
            "<img src=\"a.png\" width=\"50%\">", "<br>\n줄", "<kbd>Ctrl</kbd>+<kbd>C</kbd>",
            "<details>\n<summary>요약</summary>\n\n본문\n\n</details>",
            "<iframe src=\"https://www.youtube.com/embed/x\"></iframe>", "<font color=\"red\">빨강</font>", "<!--more-->", "git clone <url>",
            "List<String>을", "2023. 1. 5. 서울",
            "漢字かな\n交じり文", "줄 끝  \n바꿈\\\n셋", "---", "* * *", "&copy; &amp; &lt;", "값은 $5와 $6이다.", "a < b && c > d", "\\*아님\\*", "제목\n===",
            "[참조][a]\n\n[a]: /u 'T'",
            "> 바깥\n>> 안쪽\n> - 목록", "<video controls src=\"http://example.com/a.webm\"></video>", "`${a}` 아닌 ${a}/${b}",
            "[차례](#Part-One)\n\n## Part One",
            "<!-- 남몰래 -->", "<head>태그 안에 넣어요", "$a_1 + b_2$를 더하고 $x$와 곱해요",
            "<picture><source srcset=\"a.webp\"><img src=\"a.png\"></picture>",
            "1. 하나\n2. 둘\n\n   | 가 | 나 |\n   |---|---|\n   | 다 | 라 |", "<a href=\"https://amzn.to/abc\">https://www.amazon.co.jp/book</a>",
            "<br/>\n## 제목 아님",
            "<center>\n<iframe src=\"https://example.com/embed/x\"></iframe><p><a href=\"https://example.com/x\"></a></p>\n</center>");

    private Habits() {
    }

    static Map<String, String> corpus() {
        var random = new Random(20240408);
        var corpus = new TreeMap<String, String>();
        for (int i = 0; i < PIECES.size(); i++) {
            corpus.put("piece-%02d: %s".formatted(i, PIECES.get(i).replace("\n", "⏎").replace("|", "\\|")), PIECES.get(i));
        }
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(3, 9); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append("\n\n");
            }
            corpus.put("mixture-%03d".formatted(i), text.toString());
        }
        return corpus;
    }
}
