/** What proxies in front tell of a request, as far as they are trusted. */
package blog.galley.web.proxy;
