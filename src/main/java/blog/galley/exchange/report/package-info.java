/** What there is to say about a file, and what became of it. */
package blog.galley.exchange.report;
