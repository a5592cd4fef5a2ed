/**
 * The command line: {@link fsdestination.server.command.FullStoryCloud}, one class for each
 * command, and what the commands share.
 */
package fsdestination.server.command;
