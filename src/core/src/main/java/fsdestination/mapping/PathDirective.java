package fsdestination.mapping;

import fsdestination.json.Path;
import fsdestination.json.Value;

/** {@code {"@path": "$.properties.price"}}: a part of the event. */
final class PathDirective {
  private PathDirective() {}

  static Mapping parse(Value text) {
    // The first "$.", wherever it stands, as Segment has it.
    return of(text.replace("^([\\s\\S]*?)\\$\\.", "$1"));
  }

  /**
   * @param text a path without {@code $.}
   */
  static Mapping of(Value text) {
    Path path = PathText.parse(text);
    return (event, problems) -> path.in(event);
  }
}
