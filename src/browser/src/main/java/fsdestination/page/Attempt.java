package fsdestination.page;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** Runs what may throw, such as FullStory or an event's getters. See web/entry/attempt.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
public final class Attempt {
  /** What may throw. */
  @JsFunction
  public interface Action {
    void run();
  }

  /** Takes what was thrown: any value at all. */
  @JsFunction
  public interface Caught {
    void take(Value error);
  }

  private Attempt() {}

  @JsMethod(name = "attempt")
  public static native void run(Action action, Caught caught);
}
