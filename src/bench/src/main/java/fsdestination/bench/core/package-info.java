/**
 * The core on the JVM, beside a JSON library that merely reads and writes the same event: {@link
 * fsdestination.bench.core.CoreSpeed}.
 */
package fsdestination.bench.core;
