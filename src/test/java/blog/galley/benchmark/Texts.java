package blog.galley.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Posts in Korean and English, of so many bytes of UTF-8. */
final class Texts {

    private static final String SECTION = """
            ## %1$d번째 절: HTMX와 Quarkus

            서버가 그린 **HTML 조각**을 주고받으면 화면을 다시 그리지 않아도 됩니다. 이 글은 [지난 글](/posts/%1$d)에 이어서,
            편집기가 어떻게 `글자 하나`만 보내는지 살펴봅니다. A paragraph in *plain English* stands between them, with
            an address such as https://htmx.org/docs/ and a [reference][spec].

            - 첫째 항목은 짧고
            - 둘째 항목은 *조금* 더 깁니다
              - 안쪽 항목도 있습니다

            ```java
            record Draft(long id, String body) {
                boolean isEmpty() { return body.isBlank(); } // 비었는지
            }
            ```

            | 이름 | 뜻 |
            |------|:--:|
            | 판 | revision |
            | 글 | post |

            > 인용한 말은 짧을수록 좋다. 그래도 한 줄로는 모자랄 때가 있다.

            """;

    private Texts() {
    }

    static String post(int bytes) {
        return repeated(bytes, SECTION::formatted) + "[spec]: https://spec.commonmark.org/ \"CommonMark\"\n";
    }

    static String paragraph(int bytes) {
        return repeated(bytes, n -> "%d번째 문장은 편집기가 어떻게 살펴보는지 *조금* 말합니다. A sentence in `English`, too.\n".formatted(n));
    }

    static String list(int bytes) {
        return repeated(bytes, n -> "- %d번째 항목은 무엇을 살펴보는지 *조금* 말합니다, and this in `English`\n".formatted(n));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String repeated(int bytes, IntFunction<String> part) {
        var text = new StringBuilder();
        for (int n = 1, size = 0; size < bytes; n++) {
            var next = part.apply(n);
            text.append(next);
            size += bytes(next);
        }
        return text.toString();
    }
}
