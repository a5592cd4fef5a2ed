package fsdestination.check;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;

/**
 * A value in a call, read once, because reading it again can run the page's code again. It never
 * throws, whatever the page passes.
 */
final class Snapshot extends ScriptObject {
  /** The type of a value that throws when read, such as that of a getter. */
  static final String UNREADABLE = "unreadable";

  static final String CYCLE = "cycle";

  /** A cycle through an array, which JSON cannot write. */
  static final String ARRAY_CYCLE = "array cycle";

  static final String INVALID_DATE = "invalid date";

  /** Handles a value. */
  @JsFunction
  interface Visitor {
    void visit(Snapshot value);
  }

  private final String key;
  private final @Nullable Snapshot parent;
  private final GrowingArray<Snapshot> parts = Json.growingArray();
  private Value value = Json.undefined();
  private String type = "undefined";
  private boolean hasToJson;

  /**
   * @param key in the parent
   * @param parent the object or array that contains the value; null for an argument of a call
   */
  @JsConstructor
  Snapshot(String key, @Nullable Snapshot parent) {
    this.key = key;
    this.parent = parent;
  }

  /** Called by {@link SnapshotReader}. */
  void set(Value of, String typeName) {
    value = of;
    type = typeName;
  }

  void setHasToJson() {
    hasToJson = true;
  }

  void add(Snapshot part) {
    parts.push(part);
  }

  String key() {
    return key;
  }

  @Nullable
  Snapshot parent() {
    return parent;
  }

  /** The value itself. Safe to use only if it is a primitive of JSON. */
  Value value() {
    return value;
  }

  /**
   * As {@link Value#typeName}, but {@code string object} and the like for an object around a
   * primitive, and the constants above.
   */
  String type() {
    return type;
  }

  boolean is(String typeName) {
    return type.equals(typeName);
  }

  boolean isNullish() {
    return is("undefined") || is("null");
  }

  boolean isString() {
    return is("string");
  }

  /** The string; empty for anything else. */
  String string() {
    return isString() ? value.asString() : "";
  }

  /** Whether it is a plain object or an instance of a class, whose properties are sent. */
  boolean isObject() {
    return is("object");
  }

  boolean isArray() {
    return is("array");
  }

  boolean hasToJson() {
    return hasToJson;
  }

  boolean isInArray() {
    return parent != null && (parent.isArray() || parent.isInArray());
  }

  /** The properties of an object, the elements of an array. */
  GrowingArray<Snapshot> parts() {
    return parts;
  }

  /** The property of that name; one of type undefined if there is none. */
  Snapshot get(String name) {
    for (int i = 0; i < parts.length(); i++) {
      if (parts.get(i).key().equals(name)) return parts.get(i);
    }
    return new Snapshot(name, null);
  }

  boolean has(String name) {
    return get(name).parent() != null;
  }

  /** The path from the option of the call, {@code items[0].price}; empty for an option itself. */
  String path() {
    if (parent == null || parent.parent == null) return "";
    String before = parent.path();
    if (parent.isArray()) return before + "[" + key + "]";
    return before.isEmpty() ? key : before + "." + key;
  }

  /** Visits all parts, each before its own parts. */
  void visit(Visitor visitor) {
    for (int i = 0; i < parts.length(); i++) {
      visitor.visit(parts.get(i));
      parts.get(i).visit(visitor);
    }
  }

  /** Visits the named properties: those of nested objects, but none in arrays. */
  void visitNamed(Visitor visitor) {
    for (int i = 0; i < parts.length() && isObject(); i++) {
      visitor.visit(parts.get(i));
      parts.get(i).visitNamed(visitor);
    }
  }
}
