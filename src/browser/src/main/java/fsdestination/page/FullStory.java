package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * FullStory's browser API, in the two forms that do the same: <a
 * href="https://developer.fullstory.com/browser/getting-started/">V2</a>, and the functions of V1.
 */
@JsFunction
public interface FullStory {
  /**
   * Calls one of the two.
   *
   * @param function the name of the V1 function: {@code FS.function(...arguments, source)}
   * @param operation the V2 operation: {@code FS(operation, options, source)}
   */
  void call(String function, JsArray<Object> arguments, String operation, Object options);

  /**
   * Calls the V1 functions; where FullStory has none, the V2 operations.
   *
   * @param source the caller's name for FullStory
   */
  @JsOverlay
  static FullStory v1(FullStoryGlobal global, PageConsole console, String source) {
    return of(global, console, source, true);
  }

  /** Calls the V2 operations; of a FullStory of version 1, the V1 functions. */
  @JsOverlay
  static FullStory v2(FullStoryGlobal global, PageConsole console, String source) {
    return of(global, console, source, false);
  }

  @JsOverlay
  static FullStory of(
      FullStoryGlobal global, PageConsole console, String source, boolean prefersV1) {
    Native.Caught caught = console::warnOfFailure;
    // Which FullStory and which form is decided at each call: a stub now, fs.js later.
    return (function, arguments, operation, options) -> {
      Value fullStory = global.get();
      if (fullStory.isNullish()) return;
      boolean isV1Only = !prefersV1 && fullStory.get("_v").toJsString().indexOf("1") == 0;
      if (isV1Only) console.warn("V2 actions use the V1 API of this FullStory", "");
      Function v1 = Js.uncheckedCast(Js.asPropertyMap(fullStory).get(function));
      boolean usesV1 = v1 != null && (prefersV1 || isV1Only);
      JsArray<Object> all = usesV1 ? arguments : new JsArray<>(operation, options);
      all.push(source);
      Function api = usesV1 ? v1 : Js.uncheckedCast(fullStory);
      Native.call(api, caught, fullStory, all);
    };
  }

  @JsOverlay
  default void identify(Value uid, Value properties) {
    call(
        "identify",
        new JsArray<>(uid, properties),
        "setIdentity",
        JsPropertyMap.of("uid", uid, "properties", properties));
  }

  @JsOverlay
  default void setUserProperties(Value properties) {
    call(
        "setUserVars",
        JsArray.of(properties),
        "setProperties",
        JsPropertyMap.of("type", "user", "properties", properties));
  }

  @JsOverlay
  default void setPageProperties(Value properties) {
    call(
        "setVars",
        new JsArray<>("page", properties),
        "setProperties",
        JsPropertyMap.of("type", "page", "properties", properties));
  }

  @JsOverlay
  default void trackEvent(Value name, Value properties) {
    call(
        "event",
        new JsArray<>(name, properties),
        "trackEvent",
        JsPropertyMap.of("name", name, "properties", properties));
  }
}
