package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** What {@link Attempt} takes: work that may throw, and a taker for what it throws. */
public final class Guard {
  private Guard() {}

  /** What may throw, done with an event. */
  @JsFunction
  public interface Work {
    void of(Value event);
  }

  /** Takes what was thrown: any value at all. */
  @JsFunction
  public interface Caught {
    void take(Value error);
  }
}
