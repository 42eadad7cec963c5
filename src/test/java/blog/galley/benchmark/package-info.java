/** What it costs to write: run by {@code ./mvnw verify -Pbenchmark} and written to target/benchmark.md. Nothing fails for being slow. */
package blog.galley.benchmark;
