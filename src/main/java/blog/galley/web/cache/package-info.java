/** What may be kept by caches, and how a client asks whether it still holds. */
package blog.galley.web.cache;
