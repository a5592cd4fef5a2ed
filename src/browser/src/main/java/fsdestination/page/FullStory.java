package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * FullStory's browser API, in its two equivalent forms: <a
 * href="https://developer.fullstory.com/browser/getting-started/">V2</a>, and the functions of V1.
 */
@JsFunction
public interface FullStory {
  /**
   * Calls one of the two: {@code FS.function(value, properties, source)} or {@code FS(operation,
   * {option: value, properties?, schema?}, source)}. To save time, it creates only the arguments of
   * that form.
   *
   * @param function the name of the V1 function, which also selects the {@link Operation}
   * @param properties undefined for none
   * @param schema the types of the properties, which V1 does not have; undefined for none
   */
  void call(String function, @Nullable Object value, Value properties, Value schema);

  /**
   * Calls the V1 functions, or the V2 operations if FullStory has no V1 functions.
   *
   * @param source the name under which FullStory files the calls
   */
  @JsOverlay
  static FullStory v1(FullStoryGlobal global, PageConsole console, String source) {
    return of(global, console, source, true);
  }

  /** Calls the V2 operations, or the V1 functions of a version 1 FullStory. */
  @JsOverlay
  static FullStory v2(FullStoryGlobal global, PageConsole console, String source) {
    return of(global, console, source, false);
  }

  @JsOverlay
  static FullStory of(
      FullStoryGlobal global, PageConsole console, String source, boolean prefersV1) {
    Native.Caught caught = console::warnOfFailure;
    // Decided at each call, because fs.js replaces the stub.
    return (function, value, properties, schema) -> {
      Value fullStory = global.get();
      if (fullStory.isNullish()) return;
      boolean isV1Only = !prefersV1 && fullStory.get("_v").toJsString().indexOf("1") == 0;
      if (isV1Only) console.warn("V2 actions use the V1 API of this FullStory", "");
      Function v1 = Js.uncheckedCast(fullStory.property(function));
      boolean usesV1 = v1 != null && (prefersV1 || isV1Only);
      JsArray<Object> arguments =
          usesV1
              ? v1Arguments(function, value, properties, source)
              : v2Arguments(function, value, properties, schema, source);
      Function api = usesV1 ? v1 : Js.uncheckedCast(fullStory);
      Native.call(api, caught, fullStory, arguments);
    };
  }

  /** The arguments of a V1 function. */
  @JsOverlay
  static JsArray<Object> v1Arguments(
      String function, @Nullable Object value, Value properties, String source) {
    // V1 has one function for each scope.
    return function.equals("setUserVars")
        ? new JsArray<>(properties, source)
        : new JsArray<>(value, properties, source);
  }

  /** The arguments of a V2 operation. */
  @JsOverlay
  static JsArray<Object> v2Arguments(
      String function, @Nullable Object value, Value properties, Value schema, String source) {
    String option = Operation.option(function);
    JsPropertyMap<Object> options = JsPropertyMap.of(option, value);
    if (properties.isTruthy()) options.set("properties", properties);
    if (schema.isTruthy()) options.set("schema", schema);
    return new JsArray<>(
        Operation.of(function), option.isEmpty() ? Js.undefined() : options, source);
  }

  /** Makes two calls for a schema, because fs.js ignores a schema beside a uid. */
  @JsOverlay
  default void identify(Value uid, Value properties, Value schema) {
    boolean isTyped = schema.isTruthy();
    Value beside = isTyped ? Json.undefined() : properties;
    call("identify", uid, beside, Json.undefined());
    if (isTyped) setUserProperties(properties, schema);
  }

  @JsOverlay
  default void setUserProperties(Value properties, Value schema) {
    call("setUserVars", "user", properties, schema);
  }

  @JsOverlay
  default void setPageProperties(Value properties, Value schema) {
    call("setVars", "page", properties, schema);
  }

  @JsOverlay
  default void trackEvent(Value name, Value properties, Value schema) {
    call("event", name, properties, schema);
  }

  /** Makes the visitor anonymous. */
  @JsOverlay
  default void anonymize() {
    call("anonymize", true, Json.undefined(), Json.undefined());
  }

  /**
   * Sets whether FullStory may capture <a
   * href="https://help.fullstory.com/hc/en-us/articles/360020623314">the elements that need
   * consent</a>.
   */
  @JsOverlay
  default void setConsent(Value consent) {
    call("consent", consent, Json.undefined(), Json.undefined());
  }

  /** Stops capturing, until {@link #restart}. */
  @JsOverlay
  default void shutDown() {
    command("shutdown");
  }

  @JsOverlay
  default void restart() {
    command("restart");
  }

  /** Calls an operation without a value. */
  @JsOverlay
  default void command(String function) {
    call(function, Js.undefined(), Json.undefined(), Json.undefined());
  }
}
