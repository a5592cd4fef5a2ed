/**
 * The playground's server, which {@code script/demo} runs: {@link
 * fsdestination.playground.PlaygroundCommand}.
 */
package fsdestination.playground;
