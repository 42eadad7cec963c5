/** The blog for readers that are programs: feeds, site map, cards and metadata. */
package blog.galley.feed;
