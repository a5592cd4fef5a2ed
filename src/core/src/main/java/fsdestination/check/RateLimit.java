package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** A maximum number of calls in a period. */
final class RateLimit extends ScriptObject {
  private final int max;
  private final int millis;
  private final Value times = Json.array();
  private int calls;

  @JsConstructor
  RateLimit(int max, int millis) {
    this.max = max;
    this.millis = millis;
  }

  /** Counts a call, and returns whether it exceeds the limit. */
  boolean isExceededAt(double time) {
    String slot = "" + calls % max;
    Value earliest = times.get(slot);
    Json.set(times, slot, Json.of(time));
    calls++;
    return earliest.isNumber() && time - earliest.toJsNumber() < millis;
  }

  /** {@code 60 in a minute}. */
  String words() {
    return max + (millis == 1000 ? " in a second" : " in a minute");
  }
}
