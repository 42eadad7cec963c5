/** The blog for readers that are programs: feeds, cards and embeds. */
package blog.galley.feed;
