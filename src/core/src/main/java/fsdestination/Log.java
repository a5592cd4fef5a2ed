package fsdestination;

import jsinterop.annotations.JsFunction;

/** Where a site's owner reads of a setting that is wrong, or an event that could not be sent. */
@JsFunction
public interface Log {
  void tell(String message);
}
