package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.Log;
import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * The value of the JVM: over a String, Number, Boolean, null, {@code List} or {@code Map} with text
 * keys, as JSON libraries read them. What it is made from is never changed.
 */
@GwtIncompatible
public final class JavaValue implements Value {
  private static final Object ABSENT = new Object();

  private final @Nullable Object raw;

  private JavaValue(@Nullable Object raw) {
    this.raw = raw;
  }

  /** What a JSON library reads into maps and lists, as a value. */
  public static JavaValue from(@Nullable Object json) {
    return new JavaValue(json);
  }

  /** What this is over; null for an absent value too. */
  public @Nullable Object raw() {
    return isAbsent() ? null : raw;
  }

  @Override
  public boolean isAbsent() {
    return raw == ABSENT;
  }

  @Override
  public boolean isMissing() {
    return raw == null || isAbsent();
  }

  @Override
  public boolean isText() {
    return raw instanceof String;
  }

  @Override
  public boolean isNumber() {
    return raw instanceof Number;
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
    if (isMissing() || Boolean.FALSE.equals(raw) || "".equals(raw)) return false;
    return !isNumber() || Math.abs(number()) > 0;
  }

  @Override
  public String kind() {
    if (isMissing()) return raw == null ? "null" : "undefined";
    if (isText()) return "string";
    if (isNumber()) return "number";
    if (raw instanceof Boolean) return "boolean";
    return isArray() ? "array" : "object";
  }

  @Override
  public boolean same(Value other) {
    Object theirs = ((JavaValue) other).raw;
    if (isMissing()) return other.isMissing();
    if (isNumber() && other.isNumber()) return number() == other.number();
    return (isArray() || isObject()) ? raw == theirs : Objects.equals(raw, theirs);
  }

  @Override
  public String text() {
    if (isArray()) {
      List<String> texts = new ArrayList<>();
      for (String key : keys()) texts.add(get(key).isMissing() ? "" : get(key).text());
      return String.join(",", texts);
    }
    if (isObject()) return "[object Object]";
    if (isNumber()) return NumberText.of(number());
    return isAbsent() ? "undefined" : String.valueOf(raw);
  }

  @Override
  public double number() {
    if (raw instanceof Number) return ((Number) raw).doubleValue();
    if (isAbsent() || isObject()) return Double.NaN;
    if (raw instanceof Boolean) return isTrue() ? 1 : 0;
    return NumberText.parse(raw == null ? "" : text());
  }

  @Override
  public String asText() {
    return text();
  }

  @Override
  public String lowerCase() {
    return text().toLowerCase(Locale.ROOT);
  }

  @Override
  public String upperCase() {
    return text().toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean has(String pattern) {
    return RegularExpression.of(pattern).matcher(text()).find();
  }

  @Override
  public Value replace(String pattern, String replacement) {
    return of(RegularExpression.of(pattern).matcher(text()).replaceAll(replacement));
  }

  @Override
  public Value replace(String pattern, Replacement replacement) {
    return of(
        RegularExpression.of(pattern)
            .matcher(text())
            .replaceAll(match -> Matcher.quoteReplacement(replacement.of(match.group()))));
  }

  @Override
  public Value replaceText(String text, String replacement, String flags) {
    return of(TextReplacement.replace(text(), text, replacement, flags));
  }

  @Override
  public Value toJson() {
    return isAbsent() ? this : of(JsonWriter.write(this));
  }

  @Override
  public Value fromJson() {
    return JsonReader.read(text(), this);
  }

  @Override
  public String liquidProblem() {
    return LiquidTemplates.problem(this);
  }

  @Override
  public Value liquid(Value event) {
    return LiquidTemplates.fill(this, (JavaValue) event);
  }

  @Override
  public Value trim() {
    return of(WhiteSpace.trim(text()));
  }

  @Override
  public String[] matches(String pattern) {
    return RegularExpression.of(pattern)
        .matcher(text())
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  @Override
  public String[] keys() {
    if (isObject()) return JavaKeys.of(map().keySet());
    return JavaKeys.of(isArray() ? list().size() : isText() ? text().length() : 0);
  }

  @Override
  public Value get(String key) {
    if (!isTruthy()) return this;
    if (key.equals("__proto__")) return absent();
    if (isObject()) return new JavaValue(map().getOrDefault(key, ABSENT));
    if (!isArray() && !isText()) return new JavaValue(ABSENT);
    int length = isArray() ? list().size() : text().length();
    if (key.equals("length")) return new JavaValue((double) length);
    if (!JavaKeys.isIndex(key) || Long.parseLong(key) >= length) return new JavaValue(ABSENT);
    int index = Integer.parseInt(key);
    return new JavaValue(isArray() ? list().get(index) : text().substring(index, index + 1));
  }

  @Override
  public boolean isInherited() {
    return false;
  }

  @Override
  public Value field(String name) {
    return get(name);
  }

  @Override
  public Value member(String key) {
    return get(key);
  }

  @Override
  public Value set(String key, Value member) {
    Object value = ((JavaValue) member).raw;
    if (isArray()) list().add(value);
    else map().put(key, value);
    return this;
  }

  @Override
  public Value copy(String name, Log dropped) {
    return JavaCopy.of(this, 0, of(null), dropped);
  }

  @Override
  public Value defined() {
    return JavaCopy.of(this, 0, absent(), ignored -> {});
  }

  @Override
  public JavaValue newObject() {
    return new JavaValue(new BuiltObject());
  }

  @Override
  public JavaValue newArray() {
    return new JavaValue(new ArrayList<Object>());
  }

  @Override
  public JavaValue of(@Nullable Object primitive) {
    return new JavaValue(primitive);
  }

  @Override
  public JavaValue refuse(String problem) {
    throw new IllegalArgumentException(problem);
  }

  @Override
  public JavaValue absent() {
    return new JavaValue(ABSENT);
  }

  @Override
  public String toString() {
    return kind() + " " + text();
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> map() {
    return (Map<String, Object>) Objects.requireNonNull(raw);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list() {
    return (List<Object>) Objects.requireNonNull(raw);
  }
}
