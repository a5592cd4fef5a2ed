package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** What is known of the page when a call is made; or that there is none, on a server. */
public final class Circumstances extends ScriptObject {
  private final Value given;

  /**
   * @param given {@code {time?, route?, isInnerFrame?, stubVersion?, hasStarted?, isRequest?}}:
   *     milliseconds, undefined where they are not known, as for a call that was made earlier; the
   *     page's address without query and hash; whether the window is a frame in a page of its
   *     origin; {@code FS._v}; whether fs.js captures; whether the call is a request of a server
   */
  @JsConstructor
  public Circumstances(Value given) {
    this.given = given;
  }

  /** NaN where it is unknown. */
  double time() {
    return given.get("time").toJsNumber();
  }

  String route() {
    return given.get("route").toJsString();
  }

  boolean isInnerFrame() {
    return given.get("isInnerFrame").isTrue();
  }

  boolean hasV1Stub() {
    return given.get("stubVersion").toJsString().startsWith("1");
  }

  /** A server's requests are of many users, and fs.js has no part in them. */
  boolean isRequest() {
    return given.get("isRequest").isTrue();
  }

  boolean hasStarted() {
    return given.get("hasStarted").isTrue();
  }
}
