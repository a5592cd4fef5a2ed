/**
 * The playground's server, which {@code script/demo} runs: {@link
 * fsdestination.playground.PlaygroundCommand}. {@link fsdestination.playground.StaticFiles} serves
 * directories of this project to the tests of pages and the benchmark, too.
 */
package fsdestination.playground;
