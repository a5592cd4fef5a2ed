package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * What a destination says to FullStory, in one of the two forms of its API. Which object takes it
 * is looked up at each call: a stub now, fs.js later.
 */
public final class FullStory extends ScriptObject {
  private final Page page;
  private final boolean legacy;
  private final String source;

  /**
   * @param legacy whether the V1 functions are called, such as {@code FS.event}; where FullStory
   *     knows only one of the forms, that one is used
   * @param source tells FullStory who called
   */
  @JsConstructor
  public FullStory(Page page, boolean legacy, String source) {
    this.page = page;
    this.legacy = legacy;
    this.source = source;
  }

  public void identify(Value uid, Value properties) {
    say("identify", "setIdentity", "uid", uid, properties, 0);
  }

  public void setUserProperties(Value properties) {
    say("setUserVars", "setProperties", "type", "user", properties, 1);
  }

  public void setPageProperties(Value properties) {
    say("setVars", "setProperties", "type", "page", properties, 0);
  }

  public void trackEvent(Value name, Value properties) {
    say("event", "trackEvent", "name", name, properties, 0);
  }

  /** The forms differ in their names, and in the first argument, which one V1 function lacks. */
  private void say(
      String function,
      String operation,
      String option,
      Object argument,
      Value properties,
      int lacking) {
    page.say(
        fs -> {
          boolean old = fs.get("_v").has("^1");
          if (old && !legacy) {
            page.warn("V2 actions use the V1 API, the only one that this page's FullStory has");
          }
          Function v1 = Js.uncheckedCast(fs.get(function));
          if (v1 != null && (legacy || old)) {
            v1.apply(fs, new JsArray<Object>(argument, properties, source).slice(lacking));
          } else {
            Js.<Stub.Call>uncheckedCast(fs)
                .call(
                    operation,
                    JsPropertyMap.of(option, argument, "properties", properties),
                    source);
          }
        });
  }
}
