package fsdestination.check;

import jsinterop.annotations.JsFunction;

/** Checks each call. A rule that remembers calls is a method of an object. */
@JsFunction
interface Rule {
  void check(Call call, Findings findings);
}
