/** What a password must be, and hashing it without starving readers. */
package blog.galley.account.password;
