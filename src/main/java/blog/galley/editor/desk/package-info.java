/** An author's posts at a glance, and those in the trash. */
package blog.galley.editor.desk;
