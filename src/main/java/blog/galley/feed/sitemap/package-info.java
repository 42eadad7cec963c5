/** Tells crawlers and language models where everything is. */
package blog.galley.feed.sitemap;
