package fsdestination.json;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** The page's {@link Guard}; not for the JVM. See web/entry/attempt.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
public final class Attempt {
  private Attempt() {}

  @JsMethod(name = "attempt")
  public static native void run(Guard.Work work, Guard.Caught caught);
}
