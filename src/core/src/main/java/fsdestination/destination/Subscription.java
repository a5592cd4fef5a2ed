package fsdestination.destination;

import fsdestination.ConfigErrors;
import fsdestination.Log;
import fsdestination.ScriptObject;
import fsdestination.json.Expression;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import fsdestination.trigger.Trigger;
import jsinterop.annotations.JsConstructor;

/** A site's wish: for events like these, that action with this payload. */
public final class Subscription extends ScriptObject {
  private final String action;
  private final String name;
  private final Expression trigger;
  private final Expression mapping;

  /**
   * Reads a subscription once, to be asked many times.
   *
   * @param settings {@code {name?, partnerAction, subscribe, mapping?}}
   * @param errors gets what is wrong with it; a subscription with errors is not to be used
   * @param leftOut is told what of an event cannot be sent
   */
  @JsConstructor
  public Subscription(Value settings, ConfigErrors errors, Log leftOut) {
    Value given = settings.get("name");
    action = settings.get("partnerAction").text();
    name = "\"" + (given.isTruthy() ? given.text() : action) + "\"";
    trigger = Trigger.parse(settings.get("subscribe"), errors);
    mapping = Mapping.parse(settings.get("mapping"), "/mapping", errors, leftOut);
  }

  /** What its owner calls it, or its action where it has no name, in quotes. */
  public String name() {
    return name;
  }

  /** The key of its action. */
  public String action() {
    return action;
  }

  public boolean matches(Value event) {
    return trigger.holds(event);
  }

  /** The payload for an event, which may be {@linkplain Value#refuse refused}. */
  public Value payload(Value event) {
    Value payload = mapping.of(event);
    return payload.isObject()
        ? payload
        : event.refuse("the payload must be an object, got " + payload.kind());
  }
}
