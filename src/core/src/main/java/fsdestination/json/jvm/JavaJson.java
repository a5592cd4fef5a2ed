package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.Nullable;
import fsdestination.Reporter;
import fsdestination.json.GrowingArray;
import fsdestination.json.Native;
import fsdestination.json.Value;
import java.util.ArrayList;

/** What {@link fsdestination.json.Json} does on the JVM. */
@GwtIncompatible
public final class JavaJson {
  private static final Value NULL = JavaValue.from(null);

  private JavaJson() {}

  public static Value undefined() {
    return JavaValue.UNDEFINED;
  }

  public static Value of(@Nullable Object primitive) {
    return JavaValue.from(primitive);
  }

  public static Value object() {
    return JavaValue.from(new SizeLimitedMap());
  }

  public static Value array() {
    return JavaValue.from(new ArrayList<>());
  }

  public static Value array(GrowingArray<Value> elements) {
    Value array = array();
    for (int i = 0; i < elements.length(); i++) set(array, "" + i, elements.get(i));
    return array;
  }

  public static <T> GrowingArray<T> growingArray() {
    return new JavaGrowingArray<>();
  }

  public static Value set(Value target, String key, Value value) {
    ((JavaValue) target).set(key, (JavaValue) value);
    return target;
  }

  public static Value copy(Value value, Reporter dropped) {
    return JavaCopy.of(value, 0, NULL, dropped);
  }

  public static Value defined(Value value) {
    return JavaCopy.of(value, 0, undefined(), dropped -> {});
  }

  public static Value print(Value value) {
    return value.isUndefined() ? value : of(JsonWriter.write(value));
  }

  public static Value parse(String json) {
    return JsonReader.read(json);
  }

  public static void attempt(Native.Work work, Native.Work failed) {
    try {
      work.run();
    } catch (RuntimeException e) {
      failed.run();
    }
  }

  public static Value fail(String problem) {
    throw new IllegalArgumentException(problem);
  }
}
