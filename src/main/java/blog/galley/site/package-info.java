/** The blog as a whole: its settings, and what the shell of every page shows of it. */
package blog.galley.site;
