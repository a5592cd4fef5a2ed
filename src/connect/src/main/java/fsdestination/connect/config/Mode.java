package fsdestination.connect.config;

import java.util.List;

/** The values of {@code fullstory.mode}. */
final class Mode {
  static final String BATCH = "batch";
  static final String SINGLE = "single";
  static final List<String> ALL = List.of(BATCH, SINGLE);

  private Mode() {}
}
