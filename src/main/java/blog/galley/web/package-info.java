/**
 * HTTP and htmx plumbing: triggered events, problems as pages, security headers, and which requests are let through. It knows no
 * feature. Request bodies, caching and proxies have rooms of their own within it.
 */
package blog.galley.web;
