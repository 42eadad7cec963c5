/** Turns text into lexemes, for the index and for queries alike: stems, morphemes of Korean, pairs of Chinese and Japanese characters. */
package blog.galley.search.analysis;
