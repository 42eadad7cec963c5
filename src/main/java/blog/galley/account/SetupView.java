package blog.galley.account;

import blog.galley.web.FormErrors;

/** The form for the first account, as it was filled in. */
public record SetupView(String token, String name, FormErrors errors) {
}
