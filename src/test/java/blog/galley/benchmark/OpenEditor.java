package blog.galley.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An editor that somebody types into at one place, one character after the other, as the browser would send it. */
final class OpenEditor {

    /** What is typed, over and over. */
    private static final String SENTENCE = "사람은 글을 한 글자씩 쓰고, 고치고, 다시 읽는다. One letter after the other.\n\n";
    private static final Pattern SAVED = Pattern.compile("\"draft:saved\":\\{\"post\":\\d+,\"version\":(\\d+)}");

    private final HttpClient client;
    private final URI home;
    private final String cookie;
    private final String name;
    private long post;
    private String text; // that is saved
    private String typed;
    private int at;
    private int count;
    private long version = 1;

    /** @param name of the browser tab */
    OpenEditor(HttpClient client, URI home, String cookie, String name) {
        this.client = client;
        this.home = home;
        this.cookie = cookie;
        this.name = name;
    }

    /** Begins a post. @param at where its author types */
    CompletableFuture<OpenEditor> begin(String body, int at) {
        this.text = body;
        this.at = at;
        return client.sendAsync(form("/editor", Map.of("title", List.of("글 하나"), "body", List.of(body))), BodyHandlers.discarding())
                .thenApply(response -> {
                    post = Long.parseLong(response.headers().firstValue("Location").orElseThrow().replaceFirst(".*/editor/", ""));
                    return this;
                });
    }

    long post() {
        return post;
    }

    URI news() {
        return home.resolve("/editor/" + post + "/news?editor=" + name);
    }

    String text() {
        return text;
    }

    /** The fields of a save of one more character; of the same again, if that was not saved. */
    Map<String, List<String>> type() {
        var character = SENTENCE.substring(count % SENTENCE.length(), count % SENTENCE.length() + 1);
        typed = text.substring(0, at) + character + text.substring(at);
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("version", List.of(Long.toString(version)));
        fields.put("shows", List.of(Long.toString(version)));
        fields.put("editor", List.of(name));
        fields.put("edits", List.of("[[%d,%d,\"%s\"]]".formatted(at, at, character.replace("\n", "\\n"))));
        fields.put("length", List.of(Integer.toString(typed.length())));
        fields.put("check", List.of(Integer.toString(typed.hashCode())));
        return fields;
    }

    void saved(long version) {
        this.version = version;
        text = typed;
        at++;
        count++;
    }

    HttpRequest request(Map<String, List<String>> fields) {
        return form("/editor/" + post + "/draft", fields);
    }

    /** Whether the answer says that it is saved. */
    boolean saved(HttpResponse<String> answer) {
        var saved = SAVED.matcher(answer.headers().firstValue("HX-Trigger").orElse(""));
        if (answer.statusCode() == 200 && saved.find()) {
            saved(Long.parseLong(saved.group(1)));
            return true;
        }
        return false;
    }

    HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).header("Cookie", "galley=" + cookie);
    }

    private HttpRequest form(String path, Map<String, List<String>> fields) {
        var encoded = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue().get(0), UTF_8)).collect(Collectors.joining("&"));
        return to(home.resolve(path)).header("HX-Request", "true").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded)).build();
    }
}
