package fsdestination.classic;

import elemental2.core.Global;
import elemental2.core.JSONType;
import fsdestination.json.Value;
import jsinterop.base.Js;

/**
 * What an event holds, as its JSON has it: dates are ISO texts, which FullStory makes of them
 * anyway, and an object with {@code toJSON} is what that gives, which FullStory does not ask for.
 */
final class Serialized {
  private Serialized() {}

  /** A copy of an object, without the BigInts, which JSON refuses. */
  static Value of(Value object) {
    JSONType.StringifyReplacerFn known =
        (key, value) -> Js.typeof(value).equals("bigint") ? Js.undefined() : value;
    return Js.uncheckedCast(Global.JSON.parse(Global.JSON.stringify(object, known)));
  }
}
