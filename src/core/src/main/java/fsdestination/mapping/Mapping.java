package fsdestination.mapping;

import fsdestination.ConfigErrors;
import fsdestination.Reporter;
import fsdestination.json.EventValue;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/**
 * Makes a payload, or a value in it, from an event. A mapping is JSON of raw values and of
 * directives such as {@code {"@path": "$.properties"}}, which resolve to values of the event.
 */
@JsFunction
public interface Mapping {
  Value resolve(Value event);

  /**
   * Parses a mapping once, to resolve it many times. Does not change it.
   *
   * @param mapping an object; null and undefined are the empty one
   * @param at its path in the settings
   * @param errors receives errors that affect every event; do not use the returned mapping then
   * @param dropped receives each value of an event that cannot be sent: {@code onClick (function)}
   * @return resolves to a payload that shares no object with event or mapping, or {@linkplain
   *     Json#fail rejects} the event
   */
  @JsOverlay
  static Mapping parse(Value mapping, String at, ConfigErrors errors, Reporter dropped) {
    MappingParser parser = MappingParser.of(errors);
    Value given = mapping.isNullish() ? Json.object() : mapping;
    if (!given.isObject()) parser.reject(at, "an object", given.typeName());
    Value root = RootDirective.unwrap(given, at, parser);
    EventValue payload =
        parser.isDirective(root)
            ? copied(parser.parse(root, at), "payload", dropped)
            : properties(root, at, parser, dropped);
    return event ->
        event.isObject()
            ? payload.of(event)
            : Json.fail("data must be an object, got " + event.typeName());
  }

  /** Parses a mapping without reports of dropped values. */
  @JsOverlay
  static Mapping parse(Value mapping, ConfigErrors errors) {
    return parse(mapping, "", errors, dropped -> {});
  }

  /** A new object is made for each event, so only the values in it are copied. */
  @JsOverlay
  private static EventValue properties(
      Value root, String at, MappingParser parser, Reporter dropped) {
    String[] keys = root.keys();
    GrowingArray<EventValue> parts = Json.growingArray();
    for (String key : keys) {
      parts.push(copied(parser.parse(root.get(key), at + "/" + key), key, dropped));
    }
    return event -> {
      Value payload = Json.object();
      for (int i = 0; i < keys.length; i++) {
        Value value = parts.get(i).of(event);
        if (!value.isUndefined()) Json.set(payload, keys[i], value);
      }
      return payload;
    };
  }

  @JsOverlay
  private static EventValue copied(EventValue value, String name, Reporter dropped) {
    return event -> Json.copy(value.of(event), name, dropped);
  }
}
