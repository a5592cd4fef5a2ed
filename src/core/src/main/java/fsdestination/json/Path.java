package fsdestination.json;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** The way from a value to one of its parts. */
@JsFunction
public interface Path {
  /** The part of a value that this path leads to, by the rules of {@link Value#get}. */
  Value in(Value value);

  /** The path to the value itself. */
  @JsOverlay
  static Path root() {
    return value -> value;
  }

  /** The path to a member of what this one leads to. */
  @JsOverlay
  default Path member(String key) {
    return value -> in(value).get(key);
  }
}
