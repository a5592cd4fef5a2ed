/**
 * The server of the playground: {@link fsdestination.demo.Demo} is what {@code script/demo} runs.
 */
package fsdestination.demo;
