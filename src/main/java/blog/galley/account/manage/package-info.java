/** Pages on accounts: one's own and, for admins, everybody's. */
package blog.galley.account.manage;
