/** Trees of files from a folder, a zip or an upload, read within bounds. */
package blog.galley.exchange.files;
