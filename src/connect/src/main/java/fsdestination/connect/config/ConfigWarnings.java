package fsdestination.connect.config;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.internal.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a task may start with, though it is probably not meant. */
final class ConfigWarnings {
  private ConfigWarnings() {}

  static List<String> of(FullStorySinkConfig config, CloudDestination destination) {
    var warnings = new ArrayList<>(destination.api().warnings());
    addUnknownOptions(config.originals().keySet(), warnings);
    warnings.addAll(destination.warnings());
    return warnings;
  }

  private static void addUnknownOptions(Set<String> given, List<String> warnings) {
    Set<String> known = FullStorySinkConfig.DEFINITION.names();
    for (String name : new TreeSet<>(given)) {
      String nearest = DidYouMean.of(name, known);
      boolean ours = name.startsWith("fullstory.") || DidYouMean.isAlmost(name, nearest);
      if (ours && !known.contains(name)) {
        warnings.add("Unknown option %s is ignored; did you mean %s?".formatted(name, nearest));
      }
    }
  }
}
