/**
 * Subscriptions, the same in every mode: {@link fsdestination.destination.SubscriptionReader} reads
 * them from the settings.
 */
package fsdestination.destination;
