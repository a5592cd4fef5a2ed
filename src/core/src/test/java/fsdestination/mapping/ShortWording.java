package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.json.Value;

/** What the script that sites load says of a mapping. */
public final class ShortWording {
  private ShortWording() {}

  /** The problems with semicolons between them; empty if there are none. */
  public static String of(Value mapping) {
    var problems = new Problems();
    Mapping.parse(mapping, problems, problems, leftOut -> {});
    return problems.text();
  }

  /** Whether validation refuses it, as opposed to what fails for every event. */
  static boolean refuses(Value mapping) {
    var refused = new Problems();
    Mapping.parse(mapping, refused, new Problems(), leftOut -> {});
    return !refused.isEmpty();
  }
}
