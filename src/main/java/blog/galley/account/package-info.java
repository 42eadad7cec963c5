/** Who writes here: accounts, signing in and out, and making the first one. */
package blog.galley.account;
