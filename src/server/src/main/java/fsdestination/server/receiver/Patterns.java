package fsdestination.server.receiver;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Origins as Jetty wants them: regular expressions, or {@code *}. */
final class Patterns {
  private Patterns() {}

  static Set<String> of(Set<String> origins) {
    return origins.stream()
        .map(origin -> origin.equals("*") ? origin : Pattern.quote(origin))
        .collect(Collectors.toSet());
  }
}
