package fsdestination.visitor;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.PageConsole;
import fsdestination.trigger.Trigger;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** A setting that is a trigger for the visitor's decision. */
public final class ConsentTrigger {
  private ConsentTrigger() {}

  /**
   * Null if the setting is undefined. Do not use the result if there are errors.
   *
   * @param errors of this setting, or of all of them
   */
  public static @Nullable Trigger read(Value settings, String key, ConfigErrors errors) {
    Value given = settings.get(key);
    return given.isNullish() ? null : Trigger.parse(given, "/" + key, errors);
  }

  /** As {@link #read(Value, String, ConfigErrors)}; null if it is invalid, which is logged. */
  static @Nullable Trigger read(Value settings, String key, PageConsole console) {
    ConfigErrors errors = new ConfigErrors("");
    Trigger trigger = read(settings, key, errors);
    if (errors.isEmpty()) return trigger;
    console.error(errors.text());
    return null;
  }

  /** Whether the event matches. Null, or a trigger that throws, is a refusal. */
  static boolean matches(@Nullable Trigger trigger, Value event) {
    JsPropertyMap<Object> answer = JsPropertyMap.of();
    if (trigger != null) {
      Native.attempt(() -> answer.set("matches", trigger.matches(event)), error -> {});
    }
    return Js.isTruthy(answer.get("matches"));
  }
}
