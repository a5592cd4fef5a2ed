package fsdestination.server.receiver;

import java.net.URI;
import java.util.List;

/** A library that sends events by HTTP, driven as its users do. */
interface SendingLibrary {
  /** As its registry calls it. */
  String name();

  String version();

  /**
   * Sends an identify and a track event together, then {@code Rejected}, an event without a user,
   * then {@code Later}.
   */
  Told send(URI receiver, String writeKey) throws Exception;

  /**
   * What the library told its caller of each event: {@code taken}, or an error.
   *
   * @param together of the two that were sent together
   */
  record Told(List<String> together, String rejected, String again) {}
}
