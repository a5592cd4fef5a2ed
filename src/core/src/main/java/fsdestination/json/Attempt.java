package fsdestination.json;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** The page's {@link Guard}; not for the JVM. See web/entry/attempt.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
public final class Attempt {
  private Attempt() {}

  /** Reads a member, and what it leads to. */
  @JsFunction
  interface Reading {
    Value of(String key);
  }

  /** Takes what was thrown where a member was read. */
  @JsFunction
  interface Failed {
    void take(Value error, String key);
  }

  @JsMethod(name = "attempt")
  public static native void run(Guard.Work work, Guard.Caught caught);

  /**
   * The same for the members of an object: the functions are made once, not for each member.
   *
   * @return absent where it failed
   */
  @JsMethod(name = "attempt")
  static native Value read(Reading reading, Failed failed, String key);
}
