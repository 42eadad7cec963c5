/** Posts: the text an author works on, the text readers see, its address, its tags and its date. */
package blog.galley.post;
