package blog.galley.account;

/** The first account was made. Fired within that transaction, so that rooms can give it what belongs to nobody so far. */
public record FirstAccountMade(long account) {
}
