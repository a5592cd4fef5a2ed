package fsdestination.json;

import elemental2.core.Function;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsType;

/** The page's {@link Guard}; not for the JVM. See web/entry/attempt.js. */
@JsType(isNative = true, namespace = "fsdestination", name = "attempt")
public final class Attempt {
  private Attempt() {}

  /** What may throw. */
  @JsFunction
  public interface Work {
    void run();
  }

  /** Takes a member and its key. */
  @JsFunction
  interface Visit {
    void of(Value member, String key);
  }

  /** Takes what was thrown where a member was read. */
  @JsFunction
  interface Failed {
    void take(Value error, String key);
  }

  /** Does what may throw. */
  @JsMethod(name = "attempt")
  public static native void run(Work work, Guard.Caught caught);

  /** The same for a function that is called on something, with arguments. */
  @JsMethod(name = "attempt")
  public static native void call(
      Function function, Guard.Caught caught, Object self, Object... given);

  /**
   * What a function gives that is called on something, with an argument.
   *
   * @return absent where it threw
   */
  @JsMethod(name = "attempt")
  static native Value ask(Function function, Guard.Caught caught, Value self, String argument);

  /** Visits the own members of an object; one that fails does not keep the next from its turn. */
  @JsMethod
  static native void each(Value object, Visit visit, Failed failed);
}
