/** Events about posts, from all nodes, by PostgreSQL's LISTEN and NOTIFY. Triggers in the database send them. */
package blog.galley.news;
