/**
 * The command line: {@link fsdestination.server.command.FullstoryCloud}, one class for each
 * command, and what the commands share.
 */
package fsdestination.server.command;
