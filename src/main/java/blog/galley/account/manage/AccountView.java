package blog.galley.account.manage;

import blog.galley.web.body.FormErrors;

/**
 * One's own account, and the form that changes its password.
 *
 * @param changed whether that has just been done
 */
public record AccountView(String name, boolean changed, FormErrors errors) {
}
