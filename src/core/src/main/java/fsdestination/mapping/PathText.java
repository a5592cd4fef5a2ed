package fsdestination.mapping;

import fsdestination.json.Path;
import fsdestination.json.Value;

/**
 * Paths as mappings write them: {@code a.b}, {@code a[0]}, {@code a['b']}. A bracket divides only
 * beside a digit or a quote, and quotes are never part of a key, as Segment has it.
 */
final class PathText {
  private static final String KEY = "(?:[\\d\"']|(?:[^.\\[\\]\\d\"']|\\[(?![\\d\"']))\\]*)+";

  private PathText() {}

  static Path parse(Value text) {
    Path path = Path.root();
    for (String key : text.matches(KEY)) {
      path = path.member(text.of(key).replace("[\"']", "").text());
    }
    return path;
  }
}
