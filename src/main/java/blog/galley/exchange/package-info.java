/** Brings a Hugo blog in, and says what it did with every file. */
package blog.galley.exchange;
