package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.device.Action;
import fsdestination.device.Actions;
import fsdestination.json.Value;
import fsdestination.page.FullStory;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Records the calls that an action would make to FullStory. */
final class RecordedCalls {
  private RecordedCalls() {}

  /**
   * The calls of an action for a payload, which it may change: {@code [{name: "FS.event", args:
   * […]}]}. Throws if the event is rejected.
   *
   * @param action its key; an unknown one makes no calls
   */
  static Value of(String action, Value payload) {
    JsArray<Object> calls = new JsArray<>();
    Action found = actions(calls).get(action);
    if (found != null) found.perform(payload);
    return Js.uncheckedCast(calls);
  }

  /** The actions by key; their calls are added to an array. */
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
