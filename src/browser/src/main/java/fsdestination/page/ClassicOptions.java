package fsdestination.page;

import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Converts classic's options to the settings of Actions that load FullStory. */
public final class ClassicOptions {
  /** Classic's name of the setting {@code orgId}. */
  public static final String ORG = "org";

  private ClassicOptions() {}

  /**
   * @param options {@code {org, isOuterScript?, host?, script?, appHost?, …}}
   */
  public static Value asSettings(Value options) {
    Value settings = Js.uncheckedCast(Window.assign(JsPropertyMap.of(), options));
    Json.set(settings, "orgId", options.get(ORG));
    Json.set(settings, "recordOnlyThisIFrame", options.get("isOuterScript"));
    // In Actions it loads another script; in classic it only sets a global.
    Json.set(settings, "debug", Json.of(false));
    return settings;
  }
}
