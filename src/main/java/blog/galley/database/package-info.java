/** Where everything is kept: finds the configured PostgreSQL, or runs an embedded one inside the data folder. */
package blog.galley.database;
