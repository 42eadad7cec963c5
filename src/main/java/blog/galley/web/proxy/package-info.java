/** Client address, scheme and host of a request behind reverse proxies, as far as the proxies are trusted. */
package blog.galley.web.proxy;
