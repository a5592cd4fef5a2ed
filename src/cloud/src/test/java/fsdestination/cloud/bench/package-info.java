/**
 * How fast cloud mode is beside a loop that does nothing but post, and how much memory it takes.
 * Run by hand: {@link fsdestination.cloud.bench.LoadBench} and {@link
 * fsdestination.cloud.bench.Soak}.
 */
package fsdestination.cloud.bench;
