package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** Runs what may throw, such as an event's getters, and takes what it throws. */
@JsFunction
public interface Guard {
  /** What may throw, done with an event. */
  @JsFunction
  interface Work {
    void of(Value event);
  }

  /** Takes what was thrown: any value at all. */
  @JsFunction
  interface Caught {
    void take(Value error);
  }

  void run(Work work, Caught caught, Value event);
}
