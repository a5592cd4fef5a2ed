package fsdestination.destination;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.Reporter;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.mapping.Mapping;
import fsdestination.redaction.Redaction;
import fsdestination.trigger.Trigger;
import jsinterop.annotations.JsConstructor;

/** A trigger, an action and a mapping. */
public final class Subscription extends ScriptObject {
  private final String action;
  private final String name;
  private final Trigger trigger;
  private final Mapping mapping;

  /**
   * Parses a subscription once, for many events.
   *
   * @param settings {@code {name?, partnerAction, subscribe, mapping?}}
   * @param redaction applied to its events and payloads; null for none
   * @param errors receives its errors; do not use a subscription with errors
   * @param dropped receives each value of an event that cannot be sent
   */
  @JsConstructor
  public Subscription(
      Value settings, @Nullable Redaction redaction, ConfigErrors errors, Reporter dropped) {
    Value given = settings.get("name");
    action = settings.get("partnerAction").toJsString();
    name = "\"" + (given.isTruthy() ? given.toJsString() : action) + "\"";
    trigger = Trigger.parse(settings.get("subscribe"), errors);
    Mapping parsed = Mapping.parse(settings.get("mapping"), "/mapping", errors, dropped);
    mapping = redaction == null ? parsed : redacted(parsed, redaction, dropped);
  }

  /** Redacts the event as well, so that no template can quote a redacted value. */
  private static Mapping redacted(Mapping mapping, Redaction redaction, Reporter dropped) {
    return event -> {
      Value rest = redaction.of(Json.copy(event, "event", dropped), true);
      return redaction.of(mapping.resolve(rest), true);
    };
  }

  /** Its name, or without one its action, in quotes. */
  public String name() {
    return name;
  }

  /** The key of its action. */
  public String action() {
    return action;
  }

  public boolean matches(Value event) {
    return trigger.matches(event);
  }

  /** The payload for an event, which may {@linkplain Json#fail fail}. */
  public Value payload(Value event) {
    Value payload = mapping.resolve(event);
    return payload.isObject()
        ? payload
        : Json.fail("the payload must be an object, got " + payload.typeName());
  }
}
