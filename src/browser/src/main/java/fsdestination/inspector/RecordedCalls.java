package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.device.Action;
import fsdestination.device.Actions;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The calls that an action makes to FullStory, kept and not made. */
final class RecordedCalls {
  private RecordedCalls() {}

  /**
   * What an action does with a payload, which it may change: {@code [{name: "FS.event", args:
   * […]}]}. It throws what rejects the event.
   *
   * @param action its key; one that is not known makes no calls
   */
  static Value of(String action, Value payload) {
    JsArray<Object> calls = new JsArray<>();
    Action found = actions(calls).get(action);
    if (found != null) found.perform(payload);
    return Js.uncheckedCast(calls);
  }

  /** The actions by their keys; what they call is added to an array. */
  static JsPropertyMap<Action> actions(JsArray<Object> calls) {
    return Actions.of(
        recorder(calls, true), recorder(calls, false), called -> called, dropped -> {});
  }

  private static FullStory recorder(JsArray<Object> calls, boolean legacy) {
    return (function, value, properties, schema) -> {
      JsArray<Object> arguments =
          legacy
              ? FullStory.v1Arguments(function, value, properties, Actions.SOURCE)
              : FullStory.v2Arguments(function, value, properties, schema, Actions.SOURCE);
      calls.push(JsPropertyMap.of("name", legacy ? "FS." + function : "FS", "args", arguments));
    };
  }
}
