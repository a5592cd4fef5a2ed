/**
 * What is done with an event whose trigger matched: an {@link fsdestination.action.Action}, and
 * what actions of every mode share.
 */
package fsdestination.action;
