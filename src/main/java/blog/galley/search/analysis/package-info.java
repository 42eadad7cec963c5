/** Text to lexemes, for the index and for what is looked for in it. */
package blog.galley.search.analysis;
