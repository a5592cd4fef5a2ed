package fsdestination.device;

import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.PageConsole;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Sends each event by the enabled presets: makes the calls that {@link Destination} makes for
 * src/main/js/fsdestination/device/presets.js, in the same order.
 */
final class PresetDestination {
  private PresetDestination() {}

  /**
   * @param watched makes the same calls as {@code called}, observed by {@code Logout}
   * @param legacy whether they use the V1 API
   */
  static EventHandler of(FullStory called, FullStory watched, boolean legacy, PageConsole console) {
    Action trackEvent = TrackEventAction.of(called, legacy);
    Action identifyUser = IdentifyUserAction.of(watched, legacy, console::warnOfDroppedTrait);
    Action viewedPage = ViewedPageAction.of(watched, legacy);
    String version = legacy ? "" : "V2";
    EventHandler track =
        handler(
            "Track Event",
            "track",
            " trackEvent" + version,
            event -> trackEvent.perform(payload(event, "name", event.property("event"), console)),
            console);
    EventHandler identify =
        handler(
            "Identify User",
            "identify",
            " identifyUser" + version,
            event -> identifyUser.perform(user(event, console)),
            console);
    EventHandler page =
        handler(
            "Viewed Page",
            "page",
            " viewedPage" + version,
            event -> {
              Value category = event.property("category");
              Value name = category.isNullish() ? event.property("name") : category;
              viewedPage.perform(payload(event, "pageName", name, console));
            },
            console);
    return event -> {
      track.handle(event);
      identify.handle(event);
      page.handle(event);
    };
  }

  /** Sends the events of a type, unless {@code integrations} disables the action. */
  private static EventHandler handler(
      String preset, String type, String action, Native.EventWork send, PageConsole console) {
    String plugin = Plugin.NAME + action;
    Native.EventWork work =
        event -> {
          if (!event.isObject() || !Js.isTripleEqual(event.property("type"), type)) return;
          Value enabled = event.get("integrations").get(plugin);
          if (!Js.isTripleEqual(enabled, false)) send.run(event);
        };
    Native.Caught caught =
        error -> console.error("\"" + preset + "\" dropped an event: " + error.toJsString());
    return event -> Native.attempt(work, caught, event);
  }

  private static Value payload(Value event, String key, Value name, PageConsole console) {
    JsPropertyMap<Object> payload = JsPropertyMap.of();
    put(payload, key, name, console);
    put(payload, "properties", event.property("properties"), console);
    return Js.uncheckedCast(payload);
  }

  private static Value user(Value event, PageConsole console) {
    JsPropertyMap<Object> payload = JsPropertyMap.of();
    put(payload, "userId", event.property("userId"), console);
    put(payload, "anonymousId", event.property("anonymousId"), console);
    Value traits = event.property("traits");
    put(payload, "displayName", traits.get("name"), console);
    put(payload, "email", traits.get("email"), console);
    put(payload, "traits", traits, console);
    return Js.uncheckedCast(payload);
  }

  private static void put(
      JsPropertyMap<Object> payload, String key, Value value, PageConsole console) {
    payload.set(key, Json.copy(value, key, console::warnOfDroppedValue));
  }
}
