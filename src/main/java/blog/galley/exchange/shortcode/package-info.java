/** Hugo's shortcodes, written as Markdown and HTML. */
package blog.galley.exchange.shortcode;
