package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** FullStory's published rules for requests of V1. An empty text is a request that is right. */
final class LegacyRules {
  private static final Set<String> PLAIN = Set.of("displayName", "email");
  private static final Set<String> EVENT =
      Set.of("event_name", "event_data", "timestamp", "use_recent_session", "session_url");

  private LegacyRules() {}

  static String user(JsonNode properties) {
    return names(properties, true);
  }

  static String event(JsonNode body) {
    JsonNode event = body.path("event");
    if (body.size() != 1 || !event.isObject()) return "expected {event}";
    for (var names = event.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!EVENT.contains(name)) return "unknown member " + name;
    }
    if (!event.path("event_name").isTextual()) return "event_name is no string";
    if (!event.path("event_data").isObject()) return "event_data is no object";
    if (event.has("use_recent_session") && event.has("session_url")) return "two sessions";
    JsonNode recent = event.path("use_recent_session");
    if (!recent.isMissingNode() && !recent.asBoolean()) return "false is taken for true";
    return names(event.path("event_data"), false);
  }

  /** Suffixed, but for objects, and for what has a name of its own at the top. */
  private static String names(JsonNode properties, boolean user) {
    for (var each : properties.properties()) {
      String name = each.getKey();
      JsonNode value = each.getValue();
      boolean plain = (user && PLAIN.contains(name)) || value.isObject() || value.isNull();
      if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) return "property name " + name;
      if (!plain && !fits(name.substring(name.lastIndexOf('_') + 1), value)) {
        return "Missing Property Type: " + name + " for " + value;
      }
      String inside = value.isObject() ? names(value, false) : "";
      if (!inside.isEmpty()) return inside;
    }
    return "";
  }

  private static boolean fits(String suffix, JsonNode value) {
    if (suffix.matches(".*s") && value.isArray()) {
      String one = suffix.substring(0, suffix.length() - 1);
      for (JsonNode element : value) if (!fits(one, element)) return false;
      return suffix.length() > 1;
    }
    return switch (suffix) {
      case "str", "date" -> value.isTextual();
      case "int" -> value.isIntegralNumber();
      case "real" -> value.isNumber();
      case "bool" -> value.isBoolean();
      case "obj" -> value.isObject();
      default -> false;
    };
  }
}
