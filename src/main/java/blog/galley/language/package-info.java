/** In which language a request is answered: phrases and dates in words, for rooms that know no request. */
package blog.galley.language;
