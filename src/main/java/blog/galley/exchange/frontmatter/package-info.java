/** Front matter in each of its formats, as values of the right kind. */
package blog.galley.exchange.frontmatter;
