/** What is true of any text: the script of a character, and how much two texts have in common at their ends. */
package blog.galley.text;
