/** What readers might stumble over in a text. */
package blog.galley.editor.advice;
