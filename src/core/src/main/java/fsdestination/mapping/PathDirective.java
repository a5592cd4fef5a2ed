package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Path;
import fsdestination.json.Strings;

/**
 * {@code {"@path": "$.properties.price"}}: a part of the event. Paths have the forms {@code a.b},
 * {@code a[0]} and {@code a['b']}. A bracket separates keys only beside a digit or a quote, and
 * quotes are never part of a key, as at Segment.
 */
final class PathDirective {
  private PathDirective() {}

  static EventValue parse(String path) {
    // The first "$.", at any place, as at Segment.
    return withoutRoot(Strings.replace(path, "^([\\d\\D]*?)\\$\\.", "$1"));
  }

  /**
   * @param path without {@code $.}
   */
  static EventValue withoutRoot(String path) {
    String dotted = Strings.replace(path, "([\\d\"'])\\]+", "$1.");
    dotted = Strings.replace(dotted, "\\[(?=[\\d\"'])", ".");
    return Path.of(dotted, "[^.]+", "[\"']", "");
  }
}
