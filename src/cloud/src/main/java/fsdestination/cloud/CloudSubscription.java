package fsdestination.cloud;

import fsdestination.cloud.action.CloudAction;
import fsdestination.cloud.internal.IdempotencyKey;
import fsdestination.destination.Subscription;

/**
 * A subscription with its action.
 *
 * @param index its place in the settings, from 0
 */
record CloudSubscription(int index, Subscription subscription, CloudAction action) {
  /** What its owner calls it, in quotes. */
  String name() {
    return subscription.name();
  }

  /**
   * What it makes of an event.
   *
   * @param first whether no subscription before it made a request
   */
  PlannedRequest plan(Event event, boolean first) {
    try {
      if (!subscription.matches(event.value())) return PlannedRequest.skipped(name());
      var request = action.request(subscription.payload(event.value()));
      String key = first ? event.key() : IdempotencyKey.of(event.key() + ":" + index);
      return PlannedRequest.of(name(), request, key);
    } catch (IllegalArgumentException e) {
      return PlannedRequest.rejected(name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A fault of ours must not stop the events behind this one.
      return PlannedRequest.rejected(name(), "could not be mapped: " + e);
    }
  }
}
