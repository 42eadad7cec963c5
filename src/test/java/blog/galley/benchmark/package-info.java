/** What it costs to read and to write, also while somebody attacks: run by {@code ./mvnw verify -Pbenchmark} and written to target/benchmark.md. Nothing fails for being slow. */
package blog.galley.benchmark;
