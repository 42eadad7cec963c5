/** Where everything is kept: finds the configured PostgreSQL, or runs one of our own inside the data folder. */
package blog.galley.database;
