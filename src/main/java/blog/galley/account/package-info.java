/** Who writes here: accounts, what they may do, and the tokens that prove it. */
package blog.galley.account;
