package blog.galley.account;

/** Fired within the transaction that makes it, for what is still nobody's. */
public record FirstAccountMade(long account) {
}
