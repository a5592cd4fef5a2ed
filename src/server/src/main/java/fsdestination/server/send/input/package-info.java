/** The input of {@code send}: lines, whatever file, archive or array they come in. */
package fsdestination.server.send.input;
