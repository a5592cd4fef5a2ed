package fsdestination.cloud;

import fsdestination.cloud.action.CloudAction;
import fsdestination.cloud.text.IdempotencyKey;
import fsdestination.destination.Subscription;

/**
 * A subscription with its action.
 *
 * @param index its place in the settings, from 0
 */
record CloudSubscription(int index, Subscription subscription, CloudAction action) {
  private static final String TOO_DEEP =
      "could not be mapped: a text of the event, read as a template or a path, has too many parts,"
          + " or the event has too many levels";

  /** What its owner calls it, in quotes. */
  String name() {
    return subscription.name();
  }

  /**
   * What it makes of an event.
   *
   * @param first whether no subscription before it made a request
   */
  Planned plan(Event event, boolean first) {
    try {
      if (!subscription.matches(event.value())) return Planned.skipped(name());
      var request = action.request(subscription.payload(event.value()));
      String key = first ? event.key() : IdempotencyKey.of(event.key() + ":" + index);
      return Planned.request(name(), request, key);
    } catch (IllegalArgumentException e) {
      return Planned.refused(name(), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      // Paths and templates nest once for each part, and an event's text may be a template.
      return Planned.refused(name(), TOO_DEEP);
    } catch (RuntimeException e) {
      // A fault of ours must not stop the events behind this one.
      return Planned.refused(name(), "could not be mapped: " + e);
    }
  }
}
