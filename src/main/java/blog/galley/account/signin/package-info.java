/** Letting somebody in, knowing them again by a cookie, and signing out. */
package blog.galley.account.signin;
