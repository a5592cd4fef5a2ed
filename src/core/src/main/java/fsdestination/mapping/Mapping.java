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
 * Makes a payload, or a value in it, from an event. A mapping is JSON: raw values stand for
 * themselves, directives such as {@code {"@path": "$.properties"}} for what they find in the event.
 */
@JsFunction
public interface Mapping {
  Value resolve(Value event);

  /**
   * Reads a mapping once, to be resolved many times; it is not changed.
   *
   * @param mapping an object; null and undefined are the empty one
   * @param at its path in what is read
   * @param errors gets what would fail for every event; the returned mapping is not to be used then
   * @param dropped gets what of an event cannot be sent: {@code onClick (function)}
   * @return for each event its payload, which shares no object with event or mapping; an event
   *     whose values make that impossible is {@linkplain Json#fail rejected}
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

  /** Reads a mapping by itself, without reports of what is dropped. */
  @JsOverlay
  static Mapping parse(Value mapping, ConfigErrors errors) {
    return parse(mapping, "", errors, dropped -> {});
  }

  /** The object that is made for each event need not be copied, only the values in it. */
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
