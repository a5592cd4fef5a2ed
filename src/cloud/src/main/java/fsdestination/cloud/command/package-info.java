/**
 * The command line: {@link fsdestination.cloud.command.FullstoryCloud}, one class for each command,
 * and what the commands share.
 */
package fsdestination.cloud.command;
