/** A tree of files as Hugo and its kin see it: pages, their addresses, links and pictures. */
package blog.galley.exchange.hugo;
