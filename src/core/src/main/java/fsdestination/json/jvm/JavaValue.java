package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.Nullable;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value on the JVM: wraps a String, Number, Boolean, null, {@code List} or {@code Map} with
 * string keys, as JSON libraries produce them. It never changes what it wraps.
 */
@GwtIncompatible
public final class JavaValue implements Value {
  static final JavaValue UNDEFINED = new JavaValue(new Object());

  private final @Nullable Object raw;

  private JavaValue(@Nullable Object raw) {
    this.raw = raw;
  }

  /** Wraps what a JSON library has read into maps and lists. */
  public static JavaValue from(@Nullable Object json) {
    return new JavaValue(json);
  }

  /** The wrapped object; null for undefined too. */
  public @Nullable Object raw() {
    return isUndefined() ? null : raw;
  }

  @Override
  public boolean isUndefined() {
    return raw == UNDEFINED.raw;
  }

  @Override
  public boolean isNullish() {
    return raw == null || isUndefined();
  }

  @Override
  public boolean isString() {
    return raw instanceof String;
  }

  @Override
  public boolean isNumber() {
    return raw instanceof Number;
  }

  @Override
  public boolean isBoolean() {
    return raw instanceof Boolean;
  }

  @Override
  public boolean isArray() {
    return raw instanceof List;
  }

  @Override
  public boolean isObject() {
    return raw instanceof Map;
  }

  @Override
  public boolean isTrue() {
    return Boolean.TRUE.equals(raw);
  }

  @Override
  public boolean isTruthy() {
    if (isNullish() || Boolean.FALSE.equals(raw) || "".equals(raw)) return false;
    return !isNumber() || Math.abs(toJsNumber()) > 0;
  }

  @Override
  public String typeName() {
    if (isNullish()) return raw == null ? "null" : "undefined";
    if (isString()) return "string";
    if (isNumber()) return "number";
    if (isBoolean()) return "boolean";
    return isArray() ? "array" : "object";
  }

  @Override
  public boolean isSame(Value other) {
    Object theirs = ((JavaValue) other).raw;
    if (isNullish()) return other.isNullish();
    if (isNumber() && other.isNumber()) return toJsNumber() == other.toJsNumber();
    return (isArray() || isObject()) ? raw == theirs : Objects.equals(raw, theirs);
  }

  @Override
  public String asString() {
    return (String) Objects.requireNonNull(raw);
  }

  @Override
  public String toJsString() {
    if (isArray()) {
      List<String> elements = new ArrayList<>();
      for (String key : keys()) elements.add(get(key).isNullish() ? "" : get(key).toJsString());
      return String.join(",", elements);
    }
    if (isObject()) return "[object Object]";
    if (isNumber()) return NumberText.of(toJsNumber());
    return isUndefined() ? "undefined" : String.valueOf(raw);
  }

  @Override
  public double toJsNumber() {
    if (raw instanceof Number) return ((Number) raw).doubleValue();
    if (isUndefined() || isObject()) return Double.NaN;
    if (isBoolean()) return isTrue() ? 1 : 0;
    return NumberText.parse(raw == null ? "" : toJsString());
  }

  @Override
  public String[] keys() {
    if (isObject()) return JavaKeys.of(map().keySet());
    return JavaKeys.of(isArray() ? list().size() : isString() ? asString().length() : 0);
  }

  @Override
  public Value get(String key) {
    if (!isTruthy()) return this;
    if (key.equals("__proto__")) return UNDEFINED;
    if (isObject()) return new JavaValue(map().getOrDefault(key, UNDEFINED.raw));
    if (!isArray() && !isString()) return UNDEFINED;
    int length = isArray() ? list().size() : asString().length();
    if (key.equals("length")) return new JavaValue((double) length);
    if (!JavaKeys.isIndex(key) || Long.parseLong(key) >= length) return UNDEFINED;
    int index = Integer.parseInt(key);
    return new JavaValue(isArray() ? list().get(index) : asString().substring(index, index + 1));
  }

  @Override
  public Value property(String key) {
    return get(key);
  }

  /** See {@link fsdestination.json.Json#set}. */
  void set(String key, JavaValue value) {
    if (isObject()) {
      map().put(key, value.raw);
      return;
    }
    int index = Integer.parseInt(key);
    if (index == list().size()) list().add(value.raw);
    else list().set(index, value.raw);
  }

  @Override
  public String toString() {
    return typeName() + " " + toJsString();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map() {
    return (Map<String, Object>) Objects.requireNonNull(raw);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list() {
    return (List<Object>) Objects.requireNonNull(raw);
  }
}
