/** The events of one request: read from its body, sent, and reported to the sender. */
package fsdestination.server.receiver.batch;
