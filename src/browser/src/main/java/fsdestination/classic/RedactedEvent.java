package fsdestination.classic;

import elemental2.core.JsObject;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.redaction.Redaction;
import jsinterop.base.Js;

/**
 * Applies the setting {@code redact}: to the event, because a facade makes a display name from its
 * traits, and to the properties of each call, because their names have changed.
 */
final class RedactedEvent {
  private RedactedEvent() {}

  /**
   * A facade of the redacted event. The given facade, which other integrations use, is unchanged.
   */
  static Facade of(Facade event, @Nullable Redaction redaction) {
    Value object = Js.uncheckedCast(Js.asPropertyMap(event).get("obj"));
    if (redaction == null || object.isNullish()) return event;
    Value rest = Js.uncheckedCast(JsObject.create(event));
    return Js.uncheckedCast(Json.set(rest, "obj", redaction.of(JsonCopy.of(object), true)));
  }

  /** A FullStory that receives redacted properties. */
  static FullStory fullStory(FullStory fullStory, @Nullable Redaction redaction) {
    return redaction == null
        ? fullStory
        : (function, value, properties, schema) ->
            fullStory.call(function, value, redaction.of(properties, false), schema);
  }
}
