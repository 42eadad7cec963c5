/** The blog for programs: feeds (Atom, RSS, JSON Feed), WebSub, link cards and oEmbed; site maps are in a room of their own. */
package blog.galley.feed;
