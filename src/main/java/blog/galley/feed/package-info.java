/** The blog for readers that are programs: feeds, site map, cards, metadata, and posts as Markdown. */
package blog.galley.feed;
