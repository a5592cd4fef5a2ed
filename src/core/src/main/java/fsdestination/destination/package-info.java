/**
 * Reads the subscriptions of the settings, and ties triggers and mappings together, the same in
 * every mode: {@link fsdestination.destination.SubscriptionReader}.
 */
package fsdestination.destination;
