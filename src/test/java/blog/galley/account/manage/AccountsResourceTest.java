package blog.galley.account.manage;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsResourceTest {

    @AfterEach
    void newcomersLeave() {
        Blog.sql("delete from account where name like 'New%'");
    }

    @Test
    void anAdminSeesWhoWrites() {
        var response = Cast.admin().get("/accounts");

        assertThat(page(response).select("tbody td:first-child").eachText()).contains(Cast.ADMIN, Cast.AUTHOR, Cast.OTHER_AUTHOR);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAdminAddsAnAuthorWhoMayWriteButNotAddOthers() {
        var response = submit(Cast.admin(), "/accounts", "name", "New One", "password", "a good password", "role", "author");
        assertThat(response.statusCode()).isEqualTo(303);

        var cookie = Cast.login(Cast.reader(), "New One", "a good password").cookie("galley");
        assertThat(Cast.reader().cookie("galley", cookie).get("/editor").statusCode()).isEqualTo(200);
        assertThat(Cast.reader().cookie("galley", cookie).get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        var response = submit(Cast.admin(), "/accounts", "name", "ada", "password", "a good password", "role", "author");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select("#NameHelp.field-error").text()).contains("another name");
        assertThat(page(response).select("input[name=name]").val()).isEqualTo("ada");
    }

    @Test
    void whatIsWrongIsSaidInPlace() {
        var response = submit(Cast.admin(), "/accounts", "name", "New\u0007", "password", "short", "role", "emperor");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select(".field-error")).hasSize(3);
    }

    @Test
    void nobodyElseMayLook() {
        assertThat(Cast.author().get("/accounts").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.author(), "/accounts", "name", "New", "password", "a good password", "role", "admin").statusCode())
                .isEqualTo(403);
        assertThat(Cast.reader().get("/accounts").header("Location")).isEqualTo("/login?next=%2Faccounts");
        assertThat(submit(Cast.reader(), "/accounts").statusCode()).isEqualTo(401);
    }
}
