package blog.galley.account.manage;

import blog.galley.web.body.FormErrors;

/** Somebody's own account, and the form that changes its password; which has just been done, if {@code changed}. */
public record AccountView(String name, boolean changed, FormErrors errors) {
}
