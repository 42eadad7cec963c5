/** In which language a request is answered, and how rooms that know no request say something in it. */
package blog.galley.language;
