package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * FullStory's published rules for requests of V2, from its Swagger files and its documentation. An
 * empty text is a request that is right.
 */
final class RequestRules {
  private static final Set<String> USER =
      Set.of("uid", "display_name", "email", "properties", "schema");
  private static final Set<String> EVENT =
      Set.of("name", "properties", "schema", "user", "session", "context", "timestamp");

  private static final Set<String> BROWSER = Set.of("url", "user_agent", "initial_referrer");
  private static final Set<String> MOBILE = Set.of("app_name", "app_version");
  private static final Set<String> DEVICE =
      Set.of(
          "manufacturer",
          "model",
          "screen_width",
          "screen_height",
          "viewport_width",
          "viewport_height");
  private static final Set<String> LOCATION =
      Set.of("ip_address", "latitude", "longitude", "city", "region", "country");

  private RequestRules() {}

  static String headers(Received request) {
    if (!("Basic " + FullStoryStandIn.KEY).equals(request.header("Authorization"))) return "401";
    String source = request.header("Integration-Source");
    if (source == null || source.isBlank()) return "no Integration-Source";
    boolean post = request.method().equals("POST");
    String type = request.header("Content-Type");
    if (post && !(type != null && type.matches("application/json(;.*)?"))) return "no JSON type";
    if (post && !request.json().isObject()) return "the body is no JSON object";
    String path = request.path();
    boolean create = path.matches("/v2/(users|events)(/batch)?") || path.startsWith("/users/v1/");
    if (create != post) return "the method is not for this path";
    if (path.startsWith("/v2/users?") != request.method().equals("DELETE")) return "not deleting";
    String key = request.header("Idempotency-Key");
    boolean keyed = path.matches("/v2/(users|events)(/batch)?");
    if (keyed == (key == null)) return "Idempotency-Key is for V2's create operations";
    return "";
  }

  static String user(JsonNode user) {
    String problem = members(user, USER);
    if (problem.isEmpty()) problem = text(user, "uid", 256);
    if (problem.isEmpty()) problem = text(user, "email", 128);
    if (problem.isEmpty()) problem = text(user, "display_name", 256);
    if (problem.isEmpty() && user.path("properties").size() > 500) problem = "over 500 properties";
    if (problem.isEmpty()) problem = schema(user.path("schema"));
    return problem.isEmpty() ? properties(user.path("properties")) : problem;
  }

  static String event(JsonNode event) {
    String problem = members(event, EVENT);
    if (problem.isEmpty() && !event.has("name")) problem = "name is required";
    if (problem.isEmpty()) problem = text(event, "name", 250);
    if (problem.isEmpty()) problem = whose(event.path("user"), event.path("session"));
    if (problem.isEmpty()) problem = date(event.path("timestamp"));
    if (problem.isEmpty()) problem = schema(event.path("schema"));
    if (problem.isEmpty()) problem = context(event.path("context"));
    return problem.isEmpty() ? properties(event.path("properties")) : problem;
  }

  private static String schema(JsonNode schema) {
    String problem = members(schema, Set.of("properties"));
    for (var type : schema.path("properties").properties()) {
      if (!type.getKey().matches("[A-Za-z][A-Za-z0-9_]*([.][A-Za-z][A-Za-z0-9_]*)*")) {
        problem += "schema of " + type.getKey();
      }
      if (!type.getValue().asText().matches("(str|bool|int|real|date)s?")) {
        problem += "no type: " + type.getValue();
      }
    }
    return problem;
  }

  private static String context(JsonNode context) {
    return members(context, Set.of("browser", "mobile", "device", "location"))
        + members(context.path("browser"), BROWSER)
        + members(context.path("mobile"), MOBILE)
        + members(context.path("device"), DEVICE)
        + members(context.path("location"), LOCATION);
  }

  private static String whose(JsonNode user, JsonNode session) {
    String problem =
        members(user, Set.of("uid", "id")) + members(session, Set.of("id", "use_most_recent"));
    if (!problem.isEmpty()) return problem;
    if (user.size() > 1) return "user has uid and id";
    if (session.has("id") && !user.isMissingNode()) return "user is not accepted with session.id";
    if (session.has("id") && session.has("use_most_recent")) return "session has two members";
    if (session.has("use_most_recent") && !session.path("use_most_recent").isBoolean()) {
      return "use_most_recent is no boolean";
    }
    if (session.has("use_most_recent") && !session.path("use_most_recent").asBoolean()) {
      return "false is taken for true";
    }
    if (session.has("use_most_recent") && user.size() != 1) return "user is required";
    if (user.isMissingNode() && session.isMissingNode()) return "user or session is required";
    return text(user, "uid", 256) + text(session, "id", 256);
  }

  private static String date(JsonNode timestamp) {
    if (timestamp.isMissingNode()) return "";
    try {
      OffsetDateTime.parse(timestamp.textValue());
      return "";
    } catch (DateTimeException | NullPointerException e) {
      return "timestamp is no date-time: " + timestamp;
    }
  }

  private static String members(JsonNode object, Set<String> known) {
    if (object.isMissingNode()) return "";
    if (!object.isObject()) return "no object: " + object;
    for (var names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) return "unknown member " + name;
    }
    return "";
  }

  private static String text(JsonNode object, String name, int longest) {
    JsonNode value = object.path(name);
    if (value.isMissingNode()) return "";
    if (!value.isTextual()) return name + " is no string";
    int length = value.textValue().length();
    return length < 1 || length > longest ? name + " has " + length + " characters" : "";
  }

  private static String properties(JsonNode properties) {
    if (properties.isMissingNode()) return "properties are missing";
    if (!properties.isObject()) return "properties are no object";
    return names(properties, "");
  }

  private static String names(JsonNode properties, String parents) {
    for (var each : properties.properties()) {
      String name = parents + each.getKey();
      JsonNode value = each.getValue();
      if (!each.getKey().matches("[A-Za-z][A-Za-z0-9_]*")) return "property name " + name;
      if (name.length() > 512) return "a property name of " + name.length() + " characters";
      if (value.toString().getBytes(StandardCharsets.UTF_8).length > 8192) {
        return "the value of " + name + " is over 8192 bytes";
      }
      String inside = value.isObject() ? names(value, name + ".") : "";
      if (!inside.isEmpty()) return inside;
    }
    return "";
  }
}
