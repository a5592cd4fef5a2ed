package fsdestination.inspector;

import fsdestination.destination.Subscription;
import fsdestination.destination.SubscriptionHandler;

/** Ignores subscriptions, for a check of the settings that only needs the errors. */
final class IgnoredSubscriptions implements SubscriptionHandler {
  @Override
  public void add(Subscription subscription, String index) {}

  @Override
  public void reject(String error) {}

  @Override
  public void drop(String value) {}
}
