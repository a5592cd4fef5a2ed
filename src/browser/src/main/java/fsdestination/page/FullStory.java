package fsdestination.page;

import elemental2.core.Function;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What a destination says to FullStory, in one of the two forms of its API. */
@JsFunction
public interface FullStory {
  /**
   * The forms differ in their names, and in the first argument, which one V1 function lacks.
   *
   * @param function the V1 function, {@code FS.function(argument, properties, source)}
   * @param operation the V2 operation, {@code FS(operation, {option: argument, properties},
   *     source)}
   * @param lacking whether the V1 function lacks the first argument
   */
  void say(
      String function,
      String operation,
      String option,
      Object argument,
      Value properties,
      boolean lacking);

  /**
   * Speaks to whichever FullStory is on the page at that moment: a stub now, fs.js later.
   *
   * @param legacy whether the V1 functions are called; where FullStory knows only one of the forms,
   *     that one is used
   * @param source tells FullStory who called
   */
  @JsOverlay
  static FullStory on(Page page, boolean legacy, String source) {
    Native.Caught failed = page::failed;
    return (function, operation, option, argument, properties, lacking) -> {
      Value fs = page.fullStory();
      if (fs.isNullish()) return;
      // Decided at each call, for it can change.
      boolean old = !legacy && fs.get("_v").toJsString().indexOf("1") == 0;
      Function v1 = Js.uncheckedCast(Js.asPropertyMap(fs).get(function));
      if (old) {
        page.warn("V2 actions use the V1 API of this FullStory", "");
      }
      if (v1 == null || !(legacy || old)) {
        Object options = JsPropertyMap.of(option, argument, "properties", properties);
        Native.call(Js.uncheckedCast(fs), failed, fs, operation, options, source);
      } else if (lacking) {
        Native.call(v1, failed, fs, properties, source);
      } else {
        Native.call(v1, failed, fs, argument, properties, source);
      }
    };
  }

  @JsOverlay
  default void identify(Value uid, Value properties) {
    say("identify", "setIdentity", "uid", uid, properties, false);
  }

  @JsOverlay
  default void setUserProperties(Value properties) {
    say("setUserVars", "setProperties", "type", "user", properties, true);
  }

  @JsOverlay
  default void setPageProperties(Value properties) {
    say("setVars", "setProperties", "type", "page", properties, false);
  }

  @JsOverlay
  default void trackEvent(Value name, Value properties) {
    say("event", "trackEvent", "name", name, properties, false);
  }
}
