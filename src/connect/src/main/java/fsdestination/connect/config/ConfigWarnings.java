package fsdestination.connect.config;

import static java.util.stream.Collectors.joining;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.cloud.Event;
import fsdestination.cloud.internal.DidYouMean;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a task may start with, though it is hardly what was meant. */
final class ConfigWarnings {
  private ConfigWarnings() {}

  static List<String> of(FullStorySinkConfig config, CloudDestination destination) {
    var warnings = new ArrayList<String>();
    boolean plain = "http".equals(config.url().getScheme());
    if (plain && !isThisMachine(config.url().getHost())) {
      warnings.add("To " + config.url() + " the API key goes unencrypted");
    }
    options(config.originals().keySet(), warnings);
    settings(config.settings(), warnings);
    warnings.addAll(destination.unavailable());
    if (destination.plan(Event.of(Map.of())).isEmpty()) {
      warnings.add(
          "No subscription is on that cloud mode can carry out: each event is passed over and its"
              + " offset committed");
    }
    return warnings;
  }

  private static void options(Set<String> given, List<String> warnings) {
    Set<String> known = FullStorySinkConfig.DEFINITION.names();
    for (String name : new TreeSet<>(given)) {
      String nearest = DidYouMean.of(name, known);
      boolean ours = name.startsWith("fullstory.") || DidYouMean.isAlmost(name, nearest);
      if (ours && !known.contains(name)) {
        warnings.add(name + " is no option, and is ignored; " + nearest + " is the nearest one");
      }
    }
  }

  private static void settings(Map<String, Object> settings, List<String> warnings) {
    String unknown =
        new TreeSet<>(settings.keySet())
            .stream().filter(key -> !CloudSettings.ALL.contains(key)).collect(joining(", "));
    if (unknown.isEmpty()) return;
    String presets =
        settings.containsKey("subscriptions") ? "" : "; without subscriptions the presets are used";
    warnings.add("The settings have " + unknown + ", which is ignored" + presets);
  }

  private static boolean isThisMachine(@Nullable String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
