package fsdestination.json;

import elemental2.core.JsArray;
import elemental2.core.JsObject;
import elemental2.core.JsRegExp;
import elemental2.core.JsString;
import fsdestination.Log;
import fsdestination.Nullable;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A value of an event, of the settings or of a payload.
 *
 * <p>In a page a Value <em>is</em> the JavaScript value, undefined included: nothing is wrapped or
 * converted, and J2CL compiles the bodies here to plain functions. On the JVM {@link JavaValue}
 * overrides every one of them, to the same effect.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
public interface Value {
  /** Whether there is nothing at all: JavaScript's undefined, which no JSON text contains. */
  @JsOverlay
  default boolean isAbsent() {
    return Js.isTripleEqual(this, Js.undefined());
  }

  /** Whether this is absent or null. */
  @JsOverlay
  default boolean isMissing() {
    return (Object) this == null;
  }

  @JsOverlay
  default boolean isText() {
    return Js.typeof(this).equals("string");
  }

  @JsOverlay
  default boolean isNumber() {
    return Js.typeof(this).equals("number");
  }

  @JsOverlay
  default boolean isArray() {
    return JsArray.isArray(this);
  }

  /** Whether this is an object with members, neither an array nor null. */
  @JsOverlay
  default boolean isObject() {
    return !isMissing() && Js.typeof(this).equals("object") && !isArray();
  }

  /** Whether this is the boolean true. */
  @JsOverlay
  default boolean isTrue() {
    return Js.isTripleEqual(this, true);
  }

  /** Whether JavaScript's {@code if} takes this: not missing, false, zero, NaN or empty text. */
  @JsOverlay
  default boolean isTruthy() {
    return Js.isTruthy(this);
  }

  /** The type for messages: array, boolean, null, number, object, string, undefined and others. */
  @JsOverlay
  default String kind() {
    String tag = Js.<JsString>uncheckedCast(Native.tag(this)).slice(8, -1);
    return of(tag).lowerCase();
  }

  /** Whether both are the same primitive, both missing, or one and the same object. */
  @JsOverlay
  default boolean same(Value other) {
    return isMissing() ? other.isMissing() : Js.isTripleEqual(this, other);
  }

  /** JavaScript's {@code String(value)}: {@code 1}, {@code [object Object]}, {@code a,b}. */
  @JsOverlay
  default String text() {
    return Native.text(this);
  }

  /** JavaScript's {@code Number(value)}: NaN for what is no number. */
  @JsOverlay
  default double number() {
    return Js.coerceToDouble(this);
  }

  /** This, which is a text: what {@link #text} would answer, without asking. */
  @JsOverlay
  default String asText() {
    return Js.uncheckedCast(this);
  }

  /** This text in lower case, by no language's special rules. */
  @JsOverlay
  default String lowerCase() {
    return Js.<JsString>uncheckedCast(this).toLowerCase();
  }

  /** This text in upper case, by no language's special rules. */
  @JsOverlay
  default String upperCase() {
    return Js.<JsString>uncheckedCast(this).toUpperCase();
  }

  /**
   * Whether a regular expression matches anywhere in this text.
   *
   * @param pattern in the dialect that JavaScript, without flags, and java.util.regex share; two
   *     classes of surrogates stand for a character of two, and {@code [\d\D]} for any: WebKit of
   *     2022 does not find U+180E in {@code [\s\S]}
   */
  @JsOverlay
  default boolean has(String pattern) {
    return new JsRegExp(pattern).test(text());
  }

  /** All matches of a pattern, as for {@link #has}, in this text, in order. */
  @JsOverlay
  default String[] matches(String pattern) {
    JsArray<String> matches = Js.<JsString>uncheckedCast(this).match(new JsRegExp(pattern, "g"));
    return Js.uncheckedCast(matches == null ? new JsArray<String>() : matches);
  }

  /**
   * This text with every match replaced.
   *
   * @param pattern as for {@link #has}
   * @param replacement {@code $1} in it is the first group
   */
  @JsOverlay
  default Value replace(String pattern, String replacement) {
    return of(Js.<JsString>uncheckedCast(this).replace(new JsRegExp(pattern, "g"), replacement));
  }

  /**
   * This text with every match replaced by what is made of it.
   *
   * @param pattern as for {@link #has}
   */
  @JsOverlay
  default Value replace(String pattern, Replacement replacement) {
    return replace(pattern, Js.<String>uncheckedCast(replacement));
  }

  /**
   * This text with another text in it replaced.
   *
   * @param text what is looked for, to the letter
   * @param replacement as for JavaScript's replace: {@code $&} in it is what was found
   * @param flags {@code g} for every place, {@code i} for any case
   */
  @JsOverlay
  default Value replaceText(String text, String replacement, String flags) {
    String escaped = of(text).replace("[-\\[\\]{}()*+?.,\\\\^$|#\\s]", "\\$&").asText();
    return of(Js.<JsString>uncheckedCast(this).replace(new JsRegExp(escaped, flags), replacement));
  }

  /** This value as JSON text; absent for what JSON cannot say. */
  @JsOverlay
  default Value toJson() {
    return of(Native.json(this));
  }

  /** What this JSON text says, or the text itself. */
  @JsOverlay
  default Value fromJson() {
    return Json.parse(this);
  }

  /** What keeps this from being a Liquid template for every event; empty where nothing does. */
  @JsOverlay
  default String liquidProblem() {
    return "device mode";
  }

  /** This Liquid template, filled for an event. */
  @JsOverlay
  default Value liquid(Value event) {
    return this;
  }

  /** This text without white space around it. */
  @JsOverlay
  default Value trim() {
    return of(Js.<JsString>uncheckedCast(this).trim());
  }

  /** The own keys of an object or array in JavaScript's order, integer-like ones first. */
  @JsOverlay
  default String[] keys() {
    return Js.uncheckedCast(JsObject.keys(this));
  }

  /**
   * The own member of an object, array or text ({@code length} and indexes are theirs); absent
   * where there is none. A value that is not {@linkplain #isTruthy truthy} answers with itself, so
   * that a path that leads through null is null, as Segment's {@code @path} has it.
   */
  @JsOverlay
  default Value get(String key) {
    if (!isTruthy()) return this;
    return Js.uncheckedCast(
        Native.hasOwn(this, key) && !Js.isTripleEqual(key, "__proto__")
            ? Js.asPropertyMap(this).get(key)
            : Js.undefined());
  }

  /** Whether every object has a member of this name by descent, as of {@code constructor}. */
  @JsOverlay
  default boolean isInherited() {
    return JsPropertyMap.of().has(asText());
  }

  /** As {@link #get}, and faster, for a name that is not {@linkplain #isInherited inherited}. */
  @JsOverlay
  default Value field(String name) {
    return isTruthy() ? member(name) : this;
  }

  /** As {@link #get}, and faster, for an object that was made here: it has no member by descent. */
  @JsOverlay
  default Value member(String key) {
    return Js.uncheckedCast(Js.asPropertyMap(this).get(key));
  }

  /** Sets a member of an object, or an element of an array, that was made here. */
  @JsOverlay
  default Value set(String key, Value member) {
    Js.asPropertyMap(this).set(key, member);
    return this;
  }

  /**
   * A deep copy that shares nothing with this value, to be sent. As in JSON, what has a {@code
   * toJSON} is replaced by what that returns, and an object around a primitive is the primitive; a
   * date stays a date. Absent members of objects are dropped, as are cycles, functions and what
   * else FullStory cannot receive, what throws when it is read, and all that is deeper than 100
   * levels.
   *
   * @param name what this is called where it is dropped itself
   * @param dropped is told of each of these but the absent: {@code onClick (function)}
   */
  @JsOverlay
  default Value copy(String name, Log dropped) {
    return Copy.of(this, name, dropped);
  }

  /** As {@link #copy(String, Log)}, where nobody wants to know. */
  @JsOverlay
  default Value copy() {
    return copy("", dropped -> {});
  }

  /** A deep copy for our own use: as {@link #copy()}, but what is absent from an array stays so. */
  @JsOverlay
  default Value defined() {
    return copy();
  }

  /** A new object of the same platform. */
  @JsOverlay
  default Value newObject() {
    return Js.uncheckedCast(JsPropertyMap.of());
  }

  /** A new array of the same platform. */
  @JsOverlay
  default Value newArray() {
    return Js.uncheckedCast(new JsArray<>());
  }

  /** A String, Double, Boolean or null as a value of the same platform. */
  @JsOverlay
  default Value of(@Nullable Object primitive) {
    return Js.uncheckedCast(primitive);
  }

  /** Gives up on an event, with what was expected and found; the caller catches the error. */
  @JsOverlay
  default Value refuse(String problem) {
    return Refusal.of(problem);
  }

  /** An absent value of the same platform. */
  @JsOverlay
  default Value absent() {
    return Js.uncheckedCast(Js.undefined());
  }
}
