/**
 * How fast cloud mode is beside a loop that does nothing but post, and how much memory it takes.
 * Run by hand: {@link fsdestination.server.bench.LoadBench} and {@link
 * fsdestination.server.bench.Soak}; and how long the command takes to start: {@link
 * fsdestination.server.bench.StartUp}.
 */
package fsdestination.server.bench;
