package fsdestination.device;

import elemental2.core.JsArray;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What becomes of each event by the presets that are enabled, as {@link Destination} has it. */
final class PresetDestination extends ScriptObject {
  private final boolean legacy;
  private final PageConsole console;
  private final JsArray<EventHandler> handlers = new JsArray<>();

  /**
   * @param watched as {@code called}, of which {@code Logout} knows
   * @param legacy whether these are of the V1 API
   */
  @JsConstructor
  PresetDestination(FullStory called, FullStory watched, boolean legacy, PageConsole console) {
    this.legacy = legacy;
    this.console = console;
    Action trackEvent = TrackEventAction.of(called, legacy);
    Action identifyUser = IdentifyUserAction.of(watched, legacy, console::warnOfDroppedTrait);
    Action viewedPage = ViewedPageAction.of(watched, legacy);
    add(
        "Track Event",
        "track",
        "trackEvent",
        event -> trackEvent.perform(payload(event, "name", event.property("event"))));
    add("Identify User", "identify", "identifyUser", event -> identifyUser.perform(user(event)));
    add(
        "Viewed Page",
        "page",
        "viewedPage",
        event -> {
          Value category = event.property("category");
          Value name = category.isNullish() ? event.property("name") : category;
          viewedPage.perform(payload(event, "pageName", name));
        });
  }

  private void add(String name, String type, String action, Native.EventWork send) {
    String plugin = Plugin.NAME + " " + action + (legacy ? "" : "V2");
    Native.EventWork work =
        event -> {
          if (!event.isObject() || !Js.isTripleEqual(event.property("type"), type)) return;
          Value enabled = event.get("integrations").get(plugin);
          if (!Js.isTripleEqual(enabled, false)) send.run(event);
        };
    Native.Caught caught =
        error -> console.error("\"" + name + "\" dropped an event: " + error.toJsString());
    handlers.push(event -> Native.attempt(work, caught, event));
  }

  private Value payload(Value event, String key, Value name) {
    return Js.uncheckedCast(
        JsPropertyMap.of(
            key, copy(name, key), "properties", copy(event.property("properties"), "properties")));
  }

  private Value user(Value event) {
    Value traits = event.property("traits");
    JsPropertyMap<Object> payload =
        JsPropertyMap.of(
            "userId", copy(event.property("userId"), "userId"),
            "anonymousId", copy(event.property("anonymousId"), "anonymousId"));
    payload.set("displayName", copy(traits.get("name"), "displayName"));
    payload.set("email", copy(traits.get("email"), "email"));
    payload.set("traits", copy(traits, "traits"));
    return Js.uncheckedCast(payload);
  }

  private Value copy(Value value, String name) {
    return Json.copy(value, name, console::warnOfDroppedValue);
  }

  void handle(Value event) {
    for (int i = 0; i < handlers.length; i++) handlers.getAt(i).handle(event);
  }
}
