package fsdestination.device;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.base.Js;

/** What fullstory-presets.js reads of the settings, besides those that load FullStory. */
final class PresetSettings {
  private PresetSettings() {}

  /**
   * Rejects what this script cannot do: a site must not believe itself protected. Nor is anything
   * loaded with an invalid {@code api}, since in the other form FullStory files the same properties
   * under other names.
   */
  static void check(Value settings, ConfigErrors errors) {
    reject(settings, "subscriptions", errors);
    reject(settings, "consent", errors);
    reject(settings, "elementConsent", errors);
    reject(settings, "redact", errors);
    if (settings.get("sessionUrl").isTruthy()) reject(settings, "sessionUrl", errors);
    Value api = settings.get("api");
    if (!api.isNullish() && !isLegacy(settings) && !Js.isTripleEqual(api, "v2")) {
      errors.add("/api", "\"v1\" or \"v2\"", Json.print(api).toJsString());
    }
  }

  private static void reject(Value settings, String key, ConfigErrors errors) {
    Value value = settings.get(key);
    if (value.isNullish()) return;
    errors.add("/" + key, "used with fullstory-actions.js", value.typeName());
  }

  /** Whether the calls are those of the V1 API: {@code api: "v1"}. */
  static boolean isLegacy(Value settings) {
    return Js.isTripleEqual(settings.get("api"), "v1");
  }
}
