package fsdestination.destination;

/** What a mode does with the subscriptions that {@link SubscriptionReader} reads. */
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
   * @param error in one line, all that is wrong with it
   */
  void reject(String error);

  /**
   * A value of an event that cannot be sent.
   *
   * @param value its key and type: {@code onClick (function)}
   */
  void drop(String value);
}
