/** How far what we make of Markdown is what Hugo makes of it: {@code ./mvnw verify -Pagreement -Dagreement.folder=…}. */
package blog.galley.agreement;
