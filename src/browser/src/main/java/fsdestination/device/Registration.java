package fsdestination.device;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/**
 * Whether the instance of analytics.js that a plugin is registered with lets it act. For plugins of
 * its CDN settings analytics.js decides that itself, before they are made; a plugin that a site
 * registers it loads whatever is switched off. docs/switches.md has all switches.
 */
final class Registration extends ScriptObject {
  private final Value plugin;
  private final PageConsole console;
  private final boolean hasConsentSetting;
  private String name = Plugin.NAME;

  /** Once off it stays so: an event does not say which instance it comes from. */
  private boolean off;

  private @Nullable Value first;
  private boolean repeated;
  private @Nullable Value latest;

  /**
   * @param hasConsentSetting whether each event says what the visitor decided, so that analytics.js
   *     need not
   */
  @JsConstructor
  Registration(Value plugin, PageConsole console, boolean hasConsentSetting) {
    this.plugin = plugin;
    this.console = console;
    this.hasConsentSetting = hasConsentSetting;
  }

  /** The name by which the CDN settings list this destination. */
  String name() {
    return name;
  }

  /**
   * Whether an event may be sent.
   *
   * @param context the event as analytics.js hands it over: twice to a plugin that is registered
   *     twice
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
   * @param analytics the instance; absent where a page loads the plugin itself
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
        // The instance that analytics.js makes where it is disabled has no write key.
        || Js.isTripleEqual(settings.get("writeKey"), "")
        || isSecond(analytics)
        || (!hasConsentSetting && isRefused(analytics.get("options"), listed.get(key)));
  }

  /** By the rules that analytics.js has for plugins of its CDN settings. */
  static boolean isSwitchedOff(Value integrations) {
    Value own = integrations.get(Plugin.NAME);
    Value alternative = integrations.get(Plugin.ALTERNATIVE_NAME);
    if (isFalse(own) || isFalse(alternative)) return true;
    return isFalse(integrations.get("All")) && !own.isTruthy() && !alternative.isTruthy();
  }

  private static boolean isFalse(Value value) {
    return Js.isTripleEqual(value, false);
  }

  /** Whether another plugin of this destination has this instance, which is marked with it. */
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

  /** Lets another plugin have the instance. */
  void end(Value analytics) {
    if (!analytics.isTruthy()) return;
    if (analytics.get(Plugin.NAME) == plugin) Json.set(analytics, Plugin.NAME, Json.undefined());
  }

  /**
   * Whether the visitor has not agreed. For opt-in <a
   * href="https://github.com/segmentio/analytics-next/tree/master/packages/consent/consent-tools">Segment's
   * consent wrapper</a> gives analytics.js both of these options, and takes out of the CDN settings
   * what the visitor refused. What is not listed there has no category that one could agree to.
   * Before 1.67 analytics.js keeps its CDN settings to itself, so that nobody can have agreed.
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
