package fsdestination.mapping;

import fsdestination.ConfigErrors;
import fsdestination.Reporter;
import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * Makes a payload from an event. A mapping is JSON: raw values stand for themselves, directives
 * such as {@code {"@path": "$.properties"}} for what they find in the event.
 */
public final class Mapping {
  private static final String ROOT = "__segment_internal_directive";

  private Mapping() {}

  /**
   * Reads a mapping once, to be resolved many times; it is not changed.
   *
   * @param mapping an object; null and undefined are the empty one
   * @param at its path in what is read
   * @param errors is told what would fail for every event; what is returned is of no use then
   * @param dropped is told what of an event cannot be sent: {@code onClick (function)}
   * @return for each event its payload, which shares no object with event or mapping; an event
   *     whose values make that impossible is {@linkplain Json#fail rejected}
   */
  public static Expression parse(Value mapping, String at, ConfigErrors errors, Reporter dropped) {
    Parser parser = Parser.of(errors);
    Value given = mapping.isNullish() ? Json.object() : mapping;
    if (!given.isObject()) parser.reject(at, "an object", given.typeName());
    Value root = unwrapRootDirective(given, at, parser);
    Expression payload =
        parser.isDirective(root)
            ? parser.parse(root, at).copied("payload", dropped)
            : properties(root, at, parser, dropped);
    return event ->
        event.isObject()
            ? payload.of(event)
            : Json.fail("data must be an object, got " + event.typeName());
  }

  /** An object that is made for each event need not be copied, only the values in it. */
  private static Expression properties(Value root, String at, Parser parser, Reporter dropped) {
    Expression payload = event -> Json.object();
    for (String key : root.keys()) {
      Expression property = parser.parse(root.get(key), at + "/" + key).copied(key, dropped);
      payload = payload.withIfDefined(key, property);
    }
    return payload;
  }

  /** Reads a mapping by itself, without reports of what is dropped. */
  public static Expression parse(Value mapping, ConfigErrors errors) {
    return parse(mapping, "", errors, dropped -> {});
  }

  /**
   * A directive that stands at the root takes all other properties of the mapping as its mapping.
   */
  private static Value unwrapRootDirective(Value mapping, String at, Parser parser) {
    Value root = mapping.get(ROOT);
    if (root.isUndefined()) return mapping;
    String[] names = (root.isObject() ? root : Json.object()).keys();
    Value argument = root.get(names.length == 1 ? names[0] : ROOT);
    if (argument.isArray()) return root;
    if (!argument.isObject()) {
      parser.reject(at + "/" + ROOT, "a directive of an object", argument.typeName());
      return Json.object();
    }
    // A copy has no undefined properties.
    Value others = Json.copy(Json.set(Json.copy(mapping), ROOT, Json.undefined()));
    return Json.set(Json.object(), names[0], Json.set(Json.copy(argument), "mapping", others));
  }
}
