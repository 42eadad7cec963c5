/** HTTP and htmx plumbing: forms, facts, problems and who may ask. Knows no feature. */
package blog.galley.web;
