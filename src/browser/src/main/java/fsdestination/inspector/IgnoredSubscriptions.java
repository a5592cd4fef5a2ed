package fsdestination.inspector;

import fsdestination.destination.Subscription;
import fsdestination.destination.SubscriptionHandler;

/** For a check of the settings, whose errors are kept one by one. */
final class IgnoredSubscriptions implements SubscriptionHandler {
  @Override
  public void add(Subscription subscription, String index) {}

  @Override
  public void reject(String error) {}

  @Override
  public void drop(String value) {}
}
