package fsdestination;

import jsinterop.annotations.JsFunction;

/** Receives a message for the site's owner: an invalid setting, a dropped value. */
@JsFunction
public interface Reporter {
  void report(String message);
}
