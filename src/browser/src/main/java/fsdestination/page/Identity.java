package fsdestination.page;

import fsdestination.action.UserId;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.base.Js;

/**
 * The identity that fs.js reads from a call: {@code setIdentity} with a uid, with the uid instead
 * of options, or with {@code anonymous}; and a user property {@code uid}, in both versions of the
 * API.
 */
final class Identity {
  private Identity() {}

  /** The uid; false for a call that anonymizes, undefined for one that sets no valid identity. */
  static Value of(Value operation, Value options) {
    boolean isIdentity = Js.isTripleEqual(operation, "setIdentity");
    Value uid = Json.undefined();
    if (isIdentity) uid = options.isString() ? options : options.get("uid");
    // A later one wins: fs.js handles the properties of an identity after its uid.
    if (isIdentity || Js.isTripleEqual(options.get("type"), "user")) {
      Value property = options.get("properties").get("uid");
      if (isValid(property)) uid = property;
    }
    if (isIdentity && options.get("anonymous").isTruthy()) uid = Json.of(false);
    return isValid(uid) ? uid : Json.undefined();
  }

  private static boolean isValid(Value uid) {
    return Js.isTripleEqual(uid, false) || UserId.isValid(uid);
  }
}
