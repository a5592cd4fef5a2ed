package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@path": "$.properties.price"}}: a part of the event. Paths are written {@code a.b},
 * {@code a[0]} or {@code a['b']}; a bracket divides only beside a digit or a quote, and quotes are
 * never part of a key, as Segment has it.
 */
final class PathDirective {
  private PathDirective() {}

  static Expression parse(Value text) {
    // The first "$.", wherever it stands, as Segment has it.
    return path(text.replace("^([\\d\\D]*?)\\$\\.", "$1"));
  }

  /**
   * @param text a path without {@code $.}
   */
  static Expression path(Value text) {
    Value dotted = text.replace("([\\d\"'])\\]+", "$1.").replace("\\[(?=[\\d\"'])", ".");
    return Expression.path(dotted, "[^.]+", "[\"']", "");
  }
}
