package fsdestination.classic;

import elemental2.core.JsObject;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.redaction.Redaction;
import jsinterop.base.Js;

/**
 * What the setting {@code redact} leaves of an event. It acts on the event, from whose traits a
 * facade makes a display name, and on the properties of each call, whose names have changed.
 */
final class RedactedEvent {
  private RedactedEvent() {}

  /** A facade of the rest; other integrations have the given one, which stays as it is. */
  static Facade of(Facade event, @Nullable Redaction redaction) {
    Value object = Js.uncheckedCast(Js.asPropertyMap(event).get("obj"));
    if (redaction == null || object.isNullish()) return event;
    Value rest = Js.uncheckedCast(JsObject.create(event));
    return Js.uncheckedCast(Json.set(rest, "obj", redaction.of(JsonCopy.of(object), true)));
  }

  /** A FullStory that gets the rest of all properties. */
  static FullStory fullStory(FullStory fullStory, @Nullable Redaction redaction) {
    return redaction == null
        ? fullStory
        : (function, value, properties, schema) ->
            fullStory.call(function, value, redaction.of(properties, false), schema);
  }
}
