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
  public interface Visit {
    void of(Value member, String key);
  }

  /** Takes what was thrown where a member was read. */
  @JsFunction
  public interface Failed {
    void take(Value error, String key);
  }

  /** Does what may throw. */
  @JsMethod(name = "attempt")
  public static native void run(Work work, Guard.Caught caught);

  /**
   * The same for a function that is called on something, with arguments.
   *
   * @return what it gives; absent where it threw
   */
  @JsMethod(name = "attempt")
  public static native Value call(
      Function function, Guard.Caught caught, Object self, Object... given);

  /** Visits the own members of an object; one that fails does not keep the next from its turn. */
  @JsMethod
  public static native void each(Value object, Visit visit, Failed failed);
}
