/**
 * Full-text search over published posts. {@code analysis} turns text into lexemes, with rules for each writing system; the index
 * is a table of PostgreSQL text search vectors, written when a post is published. Also finds related posts.
 */
package blog.galley.search;
