/** Brings a blog in from elsewhere, and says what it did with every file. */
package blog.galley.exchange;
