/**
 * Measures the scripts beside Segment's, and the core beside a JSON library: {@link
 * fsdestination.bench.Bench}, which {@code script/bench} runs. {@code page} measures in browsers,
 * {@code script} the bytes, {@code core} on the JVM; {@code report} is what they tell.
 */
package fsdestination.bench;
