/** Where authors write: the working text is saved as they type, and what they see is what was saved. */
package blog.galley.editor;
