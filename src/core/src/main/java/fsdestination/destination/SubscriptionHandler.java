package fsdestination.destination;

/** Receives the subscriptions that {@link SubscriptionReader} reads, in each mode. */
public interface SubscriptionHandler {
  /**
   * A valid subscription that is on.
   *
   * @param index its place in the settings, from 0
   */
  void add(Subscription subscription, String index);

  /**
   * A subscription that is off because it is invalid, or all of them.
   *
   * @param error all its errors, in one line
   */
  void reject(String error);

  /**
   * A value of an event that cannot be sent.
   *
   * @param value its key and type: {@code onClick (function)}
   */
  void drop(String value);
}
