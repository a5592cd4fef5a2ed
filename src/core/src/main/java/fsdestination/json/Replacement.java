package fsdestination.json;

import jsinterop.annotations.JsFunction;

/** What stands in a text in the place of a match. */
@JsFunction
public interface Replacement {
  String of(String match);
}
