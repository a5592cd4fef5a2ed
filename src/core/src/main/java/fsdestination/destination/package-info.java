/**
 * Ties triggers, mappings and actions together, the same in every mode: {@link
 * fsdestination.destination.Destination}.
 */
package fsdestination.destination;
