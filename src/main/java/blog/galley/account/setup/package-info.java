/** The first account, which nobody with an account can make. */
package blog.galley.account.setup;
