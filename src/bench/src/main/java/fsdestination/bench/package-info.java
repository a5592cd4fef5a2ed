/**
 * Compares the scripts with Segment's, and the core with a JSON library: {@link
 * fsdestination.bench.Bench}, which {@code script/bench} runs. {@code page} measures in browsers,
 * {@code script} measures bytes, {@code core} measures on the JVM; {@code report} prints.
 */
package fsdestination.bench;
