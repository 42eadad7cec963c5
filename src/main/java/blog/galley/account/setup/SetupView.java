package blog.galley.account.setup;

import blog.galley.web.body.FormErrors;

/** The form for the first account, as it was filled in. */
public record SetupView(String token, String name, FormErrors errors) {
}
