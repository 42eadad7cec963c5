/** Request bodies and forms, and bounds on the memory that bodies and answers take. */
package blog.galley.web.body;
