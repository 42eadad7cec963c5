/** What holds for every page: that it is valid, that everybody can use it, and that it stands whatever it is asked for. */
package blog.galley.pages;
