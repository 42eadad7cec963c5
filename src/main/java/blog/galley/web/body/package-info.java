/** What a request carries and an answer holds in memory: forms, and bounds on both. */
package blog.galley.web.body;
