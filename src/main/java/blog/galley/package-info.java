/** Galley: a blog you write in the browser while seeing exactly the page your readers will get. */
package blog.galley;
