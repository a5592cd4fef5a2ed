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
   * Reads a subscription once, to be applied to many events.
   *
   * @param settings {@code {name?, partnerAction, subscribe, mapping?}}
   * @param redaction what its payloads do not have; null for nothing
   * @param errors gets what is wrong with it; a subscription with errors is not to be used
   * @param dropped gets what of an event cannot be sent
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

  /** Of the event as well, so that no template can quote what is redacted. */
  private static Mapping redacted(Mapping mapping, Redaction redaction, Reporter dropped) {
    return event -> {
      Value rest = redaction.of(Json.copy(event, "event", dropped), true);
      return redaction.of(mapping.resolve(rest), true);
    };
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
