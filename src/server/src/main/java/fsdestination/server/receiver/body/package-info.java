/** Bodies of requests: read within limits of size, time and memory. */
package fsdestination.server.receiver.body;
