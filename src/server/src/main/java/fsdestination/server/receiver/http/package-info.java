/** HTTP below the receiver: its responses, and the handlers that know nothing of events. */
package fsdestination.server.receiver.http;
