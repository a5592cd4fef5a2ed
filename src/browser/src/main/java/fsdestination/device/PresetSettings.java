package fsdestination.device;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.base.Js;

/** The settings of fullstory-presets.js that do not load FullStory. */
public final class PresetSettings {
  private PresetSettings() {}

  /**
   * Rejects settings that this script does not have, and an invalid {@code api}, because in the
   * other form FullStory files the same properties under other names.
   */
  static void check(Value settings, ConfigErrors errors) {
    rejectOthers(settings, errors);
    Value api = settings.get("api");
    if (!api.isNullish() && !isLegacy(settings) && !Js.isTripleEqual(api, "v2")) {
      errors.add("/api", "\"v1\" or \"v2\"", Json.print(api).toJsString());
    }
  }

  /** Rejects settings that this script does not have: a site relies on {@code consent}. */
  public static void rejectOthers(Value settings, ConfigErrors errors) {
    reject(settings, "subscriptions", errors);
    reject(settings, "consent", errors);
    reject(settings, "elementConsent", errors);
    reject(settings, "redact", errors);
    if (settings.get("sessionUrl").isTruthy()) reject(settings, "sessionUrl", errors);
  }

  private static void reject(Value settings, String key, ConfigErrors errors) {
    Value value = settings.get(key);
    if (value.isNullish()) return;
    errors.add("/" + key, "used with fullstory-actions.js", value.typeName());
  }

  /** Whether the calls use the V1 API: {@code api: "v1"}. */
  static boolean isLegacy(Value settings) {
    return Js.isTripleEqual(settings.get("api"), "v1");
  }
}
