package fsdestination.classic;

import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** An integration's options as the settings of Actions that load FullStory. */
public final class ActionsSettings {
  private ActionsSettings() {}

  /**
   * @param options {@code {org, isOuterScript?, host?, script?, appHost?, …}}
   */
  public static Value of(Value options) {
    Value settings = Js.uncheckedCast(Window.assign(JsPropertyMap.of(), options));
    Json.set(settings, "orgId", options.get("org"));
    Json.set(settings, "recordOnlyThisIFrame", options.get("isOuterScript"));
    // In Actions it loads another script; in classic it is only a global.
    Json.set(settings, "debug", Json.of(false));
    return settings;
  }
}
