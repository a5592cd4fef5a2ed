/**
 * Compares the core on the JVM with a JSON library that only reads and writes the same event:
 * {@link fsdestination.bench.core.CoreSpeed}.
 */
package fsdestination.bench.core;
