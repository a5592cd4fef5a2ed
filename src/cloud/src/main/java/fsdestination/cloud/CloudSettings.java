package fsdestination.cloud;

import java.util.List;
import java.util.stream.Stream;

/** The names of settings. One file may be read in every mode, so each mode knows all of them. */
public final class CloudSettings {
  /** Those of cloud mode: the last is of {@code serve} alone. */
  public static final List<String> CLOUD = List.of("subscriptions", "consent", "redact", "serve");

  /** Those of device mode alone. */
  public static final List<String> PAGES =
      List.of(
          "orgId",
          "debug",
          "recordOnlyThisIFrame",
          "host",
          "appHost",
          "script",
          "elementConsent",
          "sessionUrl");

  /** All of them. */
  public static final List<String> ALL = Stream.concat(CLOUD.stream(), PAGES.stream()).toList();

  private CloudSettings() {}
}
