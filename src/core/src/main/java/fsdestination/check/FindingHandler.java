package fsdestination.check;

import jsinterop.annotations.JsFunction;

/** Receives each finding of a call. */
@JsFunction
public interface FindingHandler {
  void handle(Finding finding);
}
