package fsdestination.check;

import jsinterop.annotations.JsFunction;

/** Looks at each call; one with a memory is a method of an object that keeps it. */
@JsFunction
interface Rule {
  void check(Call call, Findings findings);
}
