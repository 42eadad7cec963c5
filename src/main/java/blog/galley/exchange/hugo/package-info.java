/** Reads the pages of Hugo and similar programs: their fields, texts, addresses, links and pictures. */
package blog.galley.exchange.hugo;
