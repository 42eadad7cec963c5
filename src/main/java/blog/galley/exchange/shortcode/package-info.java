/** Replaces shortcodes of Hugo and tags of Jekyll and Hexo by Markdown and HTML. */
package blog.galley.exchange.shortcode;
