/** Posts: the text an author works on, the text readers see, its versions, its tags and its date. */
package blog.galley.post;
