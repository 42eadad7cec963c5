/** Two versions of a text compared, three merged: by line, and within the line by word. */
package blog.galley.merge;
