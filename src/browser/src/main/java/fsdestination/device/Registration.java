package fsdestination.device;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/**
 * Whether the plugin's instance of analytics.js has it enabled. For plugins of its CDN settings
 * analytics.js decides that itself, before they are created; but it loads every plugin that a site
 * registers. docs/switches.md lists all cases.
 */
final class Registration extends ScriptObject {
  private final Value plugin;
  private final PageConsole console;
  private final boolean hasConsentSetting;
  private String name = Plugin.NAME;

  /** Never reset, because an event does not name its instance. */
  private boolean off;

  private @Nullable Value first;
  private boolean repeated;
  private @Nullable Value latest;

  /**
   * @param hasConsentSetting whether the stamp of each event decides, instead of analytics.js
   */
  @JsConstructor
  Registration(Value plugin, PageConsole console, boolean hasConsentSetting) {
    this.plugin = plugin;
    this.console = console;
    this.hasConsentSetting = hasConsentSetting;
  }

  /** The destination's name in the CDN settings. */
  String name() {
    return name;
  }

  /**
   * Whether an event may be sent.
   *
   * @param context the event from analytics.js, which passes it twice to a plugin that is
   *     registered twice
   */
  boolean accepts(Value context) {
    if (off || (repeated && context == latest)) return false;
    latest = context;
    return true;
  }

  /** Whether an instance has switched the plugin off. */
  boolean isOff() {
    return off;
  }

  /**
   * Whether FullStory may be loaded.
   *
   * @param analytics the instance; undefined if a page loads the plugin itself
   */
  boolean allows(Value analytics) {
    if (analytics.isTruthy() && isOff(analytics)) off = true;
    return !off;
  }

  /** Whether an instance that loaded the plugin still has it. */
  boolean isActive(Value analytics) {
    return !off && analytics.get(Plugin.NAME) == plugin;
  }

  private boolean isOff(Value analytics) {
    Value settings = analytics.get("settings");
    Value listed = settings.get("cdnSettings").get("integrations");
    String key =
        listed.get(Plugin.ALTERNATIVE_NAME).isTruthy() ? Plugin.ALTERNATIVE_NAME : Plugin.NAME;
    if (first == null) {
      first = analytics;
      name = key;
    } else if (first != analytics) {
      console.warn(
          "added to a second analytics, so what either of them switches off is off for both", "");
    }
    return isSwitchedOff(analytics.get("integrations"))
        // If analytics.js is disabled, its instance has no write key.
        || Js.isTripleEqual(settings.get("writeKey"), "")
        || isSecond(analytics)
        || (!hasConsentSetting && isRefused(analytics.get("options"), listed.get(key)));
  }

  /** By the rules of analytics.js for plugins of its CDN settings. */
  static boolean isSwitchedOff(Value integrations) {
    Value own = integrations.get(Plugin.NAME);
    Value alternative = integrations.get(Plugin.ALTERNATIVE_NAME);
    if (isFalse(own) || isFalse(alternative)) return true;
    return isFalse(integrations.get("All")) && !own.isTruthy() && !alternative.isTruthy();
  }

  private static boolean isFalse(Value value) {
    return Js.isTripleEqual(value, false);
  }

  /** Whether another plugin of this destination is marked on this instance. */
  private boolean isSecond(Value analytics) {
    Value other = analytics.get(Plugin.NAME);
    if (other.isTruthy()) {
      console.warn("registered twice with the same analytics, so the second plugin is off", "");
      if (other != plugin) return true;
      repeated = true;
      return false;
    }
    Json.set(analytics, Plugin.NAME, plugin);
    return false;
  }

  /** Removes the mark, so that another plugin can use the instance. */
  void end(Value analytics) {
    if (!analytics.isTruthy()) return;
    if (analytics.get(Plugin.NAME) == plugin) Json.set(analytics, Plugin.NAME, Json.undefined());
  }

  /**
   * Whether the visitor has refused. For opt-in <a
   * href="https://github.com/segmentio/analytics-next/tree/master/packages/consent/consent-tools">Segment's
   * consent wrapper</a> passes both of these options to analytics.js, and removes what the visitor
   * refused from the CDN settings. A destination that is not listed there has no category. Before
   * 1.67 analytics.js does not expose its CDN settings, so consent counts as refused.
   */
  private boolean isRefused(Value options, Value listed) {
    boolean refused =
        isFunction(options.get("disable"))
            && isFunction(options.get("updateCDNSettings"))
            && !listed.isTruthy();
    if (refused) {
      console.warn("not loaded without consent, or a \"Fullstory\" in the CDN settings", "");
    }
    return refused;
  }

  private static boolean isFunction(Value value) {
    return Js.typeof(value).equals("function");
  }
}
