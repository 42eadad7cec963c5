/** The blog as a whole: its settings and its home page. */
package blog.galley.site;
