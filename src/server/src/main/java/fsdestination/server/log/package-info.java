/**
 * The log of the command, by <a href="https://logback.qos.ch">logback</a>: how its lines look, and
 * where they are written.
 */
package fsdestination.server.log;
