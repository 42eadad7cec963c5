package blog.galley.pages;

import java.util.List;
import java.util.function.Consumer;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Somebody asks for an address or, with fields, sends a form to it.
 *
 * @param who an account's name; empty for a reader
 * @param form names and values in turn
 * @param type how they are sent
 * @param inside the element that a fragment is put into; empty for a whole page
 * @param then what is done on the page once it is there
 */
record Visit(String name, String who, String path, List<String> form, String type, String inside, int status, Consumer<Page> then) {

    private static final String FIELDS = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data";

    private static final String SUBMIT = """
            ([path, type, fields]) => {
              const form = document.createElement('form');
              form.method = 'post';
              form.enctype = type;
              form.action = path;
              for (let n = 0; n < fields.length; n += 2) {
                const field = document.createElement('textarea');
                field.name = fields[n];
                field.value = fields[n + 1];
                form.append(field);
              }
              document.body.append(form);
              form.submit();
            }
            """;
    private static final String QUIET = """
            () => document.readyState === 'complete' && !document.querySelector('.htmx-request')
                && !document.querySelector('markdown-editor:not(:defined)')
            """;

    static Visit reader(String name, String path) {
        return of(name, "", path);
    }

    static Visit author(String name, String path) {
        return of(name, Cast.AUTHOR, path);
    }

    static Visit admin(String name, String path) {
        return of(name, Cast.ADMIN, path);
    }

    private static Visit of(String name, String who, String path) {
        return new Visit(name, who, path, List.of(), FIELDS, "", 200, page -> {});
    }

    Visit named(String name) {
        return new Visit(name, who, path, form, type, inside, status, then);
    }

    Visit sends(String... fields) {
        return new Visit(name, who, path, List.of(fields), FIELDS, inside, status, then);
    }

    /** As a form with files is sent. */
    Visit uploads(String field, String value) {
        return new Visit(name, who, path, List.of(field, value), FILES, inside, status, then);
    }

    Visit answers(int status) {
        return new Visit(name, who, path, form, type, inside, status, then);
    }

    Visit inside(String element) {
        return new Visit(name, who, path, form, type, element, status, then);
    }

    Visit then(Consumer<Page> deed) {
        return new Visit(name, who, path, form, type, inside, status, deed);
    }

    /** As a program asks; what htmx asks for, as htmx does. */
    Response ask() {
        if (type.equals(FILES)) {
            return request().multiPart(form.get(0), form.get(1)).post(path);
        }
        return form.isEmpty() ? request().get(path) : Blog.submit(request(), path, form.toArray());
    }

    private RequestSpecification request() {
        var request = who.isEmpty() ? Cast.reader() : Cast.signedIn(who);
        return inside.isEmpty() ? request : request.header("HX-Request", "true");
    }

    /** As a browser goes there. */
    void open(Page page) {
        if (form.isEmpty()) {
            page.navigate(path);
        } else {
            page.navigate("/login");
            page.waitForNavigation(() -> page.evaluate(SUBMIT, List.of(path, type, form)));
        }
        page.waitForFunction(QUIET);
        then.accept(page);
        page.waitForFunction(QUIET);
    }

    @Override
    public String toString() {
        return name;
    }
}
