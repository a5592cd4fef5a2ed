package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** The state of the page when a call is made; on a server there is no page. */
public final class Circumstances extends ScriptObject {
  private final Value given;

  /**
   * @param given {@code {time?, route?, isInnerFrame?, stubVersion?, hasStarted?, isRequest?}}:
   *     milliseconds, undefined if unknown, as for an earlier call; the page's URL without query
   *     and hash; whether the window is a frame in a page of its origin; {@code FS._v}; whether
   *     fs.js captures; whether the call is a server's request
   */
  @JsConstructor
  public Circumstances(Value given) {
    this.given = given;
  }

  /** NaN if unknown. */
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

  /** A server's requests belong to many users, and do not pass through fs.js. */
  boolean isRequest() {
    return given.get("isRequest").isTrue();
  }

  boolean hasStarted() {
    return given.get("hasStarted").isTrue();
  }
}
