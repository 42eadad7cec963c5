/** HTTP and htmx plumbing: triggered events, problems, and who may ask. Knows no feature. */
package blog.galley.web;
