/**
 * Ties triggers and mappings together, the same in every mode: {@link
 * fsdestination.destination.Subscription}.
 */
package fsdestination.destination;
