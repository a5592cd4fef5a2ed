package fsdestination;

import jsinterop.annotations.JsFunction;

/** Receives what a site's owner should know: an invalid setting, a value that was not sent. */
@JsFunction
public interface Reporter {
  void report(String message);
}
