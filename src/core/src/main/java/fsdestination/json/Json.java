package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.Nullable;
import fsdestination.Reporter;
import fsdestination.json.jvm.JavaJson;

/**
 * Creates, copies, prints and parses {@linkplain Value values}. The methods here are for the JVM.
 * J2CL drops them and uses the inherited ones instead, which have the documentation.
 */
public final class Json extends PageJson {
  private Json() {}

  @GwtIncompatible
  public static Value undefined() {
    return JavaJson.undefined();
  }

  @GwtIncompatible
  public static Value of(@Nullable Object primitive) {
    return JavaJson.of(primitive);
  }

  @GwtIncompatible
  public static Value object() {
    return JavaJson.object();
  }

  @GwtIncompatible
  public static Value array() {
    return JavaJson.array();
  }

  @GwtIncompatible
  public static Value array(GrowingArray<Value> elements) {
    return JavaJson.array(elements);
  }

  @GwtIncompatible
  public static <T> GrowingArray<T> growingArray() {
    return JavaJson.growingArray();
  }

  @GwtIncompatible
  public static Value set(Value target, String key, Value value) {
    return JavaJson.set(target, key, value);
  }

  @GwtIncompatible
  public static boolean isInherited(String key) {
    return false;
  }

  @GwtIncompatible
  public static Value copy(Value value, String name, Reporter dropped) {
    return JavaJson.copy(value, dropped);
  }

  @GwtIncompatible
  public static Value copy(Value value) {
    return JavaJson.copy(value, dropped -> {});
  }

  @GwtIncompatible
  public static Value defined(Value value) {
    return JavaJson.defined(value);
  }

  @GwtIncompatible
  public static Value print(Value value) {
    return JavaJson.print(value);
  }

  @GwtIncompatible
  public static Value parse(String json) {
    return JavaJson.parse(json);
  }

  @GwtIncompatible
  public static void attempt(Native.Work work, Native.Work failed) {
    JavaJson.attempt(work, failed);
  }

  @GwtIncompatible
  public static Value fail(String problem) {
    return JavaJson.fail(problem);
  }
}
