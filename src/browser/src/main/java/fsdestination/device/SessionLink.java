package fsdestination.device;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.PageConsole;
import fsdestination.page.Window;
import jsinterop.base.Js;

/**
 * The setting {@code sessionUrl}: stamps each event with FullStory's session, for all destinations.
 * Reads the session for each event, because another user or half an hour of inactivity starts a new
 * one. Uses functions that only a loaded fs.js has, because the stub would queue the call.
 */
public final class SessionLink {
  private static final String PROPERTY = "fullstoryUrl";

  /** The types of events that have properties. */
  private static final String WITH_PROPERTIES = "^(track|page|screen)$";

  private SessionLink() {}

  /**
   * The step that stamps {@code context.fullstory = {url, sessionId}} on an event while FullStory
   * captures.
   *
   * @param settings {@code {sessionUrl?}}: true, or "properties" for {@code
   *     properties.fullstoryUrl} too
   * @param registration if it is off, nothing is stamped
   * @return null if the setting is off, or invalid, which is logged
   */
  static Native.@Nullable EventWork of(
      Value settings, Registration registration, FullStoryGlobal global, PageConsole console) {
    boolean setsProperty = setsProperty(settings);
    if (!settings.get("sessionUrl").isTrue() && !setsProperty) {
      ConfigErrors errors = new ConfigErrors("");
      check(settings, errors);
      if (!errors.isEmpty()) console.error(errors.text());
      return null;
    }
    return context -> {
      if (registration.isOff()) return;
      Value url = session("getCurrentSessionURL", global, console);
      if (!url.isTruthy()) return;
      Value link = Json.set(Json.object(), "url", url);
      Json.set(link, "sessionId", session("getCurrentSession", global, console));
      Value event = context.property("event");
      extend(event, "context", "fullstory", link);
      boolean hasProperties = Strings.hasMatch(event.get("type").toJsString(), WITH_PROPERTIES);
      if (setsProperty && hasProperties) extend(event, "properties", PROPERTY, url);
    };
  }

  /** Adds an error if the setting is invalid. */
  public static void check(Value settings, ConfigErrors errors) {
    Value setting = settings.get("sessionUrl");
    if (setting.isNullish() || setting.isTrue() || setsProperty(settings)) return;
    if (Js.isTripleEqual(setting, false)) return;
    errors.add("/sessionUrl", "true or \"properties\"", Json.print(setting).toJsString());
  }

  /** Calls a function of fs.js; null while it does not capture. */
  private static Value session(String name, FullStoryGlobal global, PageConsole console) {
    Value fullStory = global.get();
    Value function = fullStory.get(name);
    return Js.typeof(function).equals("function")
        ? Native.call(
            Js.<Function>uncheckedCast(function),
            console::warnOfFailure,
            fullStory,
            new JsArray<>(true))
        : Json.undefined();
  }

  /** Replaces objects in an event instead of changing them, because they may be the site's own. */
  private static void extend(Value event, String key, String name, Value value) {
    Object copy = Window.assign(Json.object(), event.get(key));
    Json.set(event, key, Json.set(Js.uncheckedCast(copy), name, value));
  }

  /** Whether events get {@code properties.fullstoryUrl}. */
  static boolean setsProperty(Value settings) {
    return Js.isTripleEqual(settings.get("sessionUrl"), "properties");
  }

  /** The event without {@code properties.fullstoryUrl}, which FullStory does not need. */
  static Value withoutProperty(Value event) {
    Value properties = event.get("properties");
    if (!properties.get(PROPERTY).isTruthy()) return event;
    Value copy = Js.uncheckedCast(Window.assign(Json.object(), event));
    extend(copy, "properties", PROPERTY, Json.undefined());
    return copy;
  }
}
