package fsdestination.check;

import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** Reads calls in the form of a page or of the stub's queue. */
final class CallReader {
  private CallReader() {}

  /**
   * @param function {@code FS}, {@code FS.event} and the like; {@code FS.q} for an entry of the
   *     queue
   * @param arguments an array
   * @return null for a function without data, such as {@code FS.clearUserCookie}
   */
  static @Nullable Call read(String function, Value arguments, Circumstances circumstances) {
    Value first = arguments.get("0");
    Value second = arguments.get("1");
    switch (function) {
      case "FS":
        return of(operation(first), false, second, circumstances);
      case "FS.q":
        return queued(operation(first), second, arguments.get("5"), circumstances);
      case "FS.event":
        return v1("trackEvent", "name", first, second, circumstances);
      case "FS.identify":
        return v1("setIdentity", "uid", first, second, circumstances);
      case "FS.setUserVars":
        return v1("setProperties", "type", Json.of("user"), first, circumstances);
      case "FS.setVars":
        return v1("setProperties", "type", first, second, circumstances);
      case "FS.anonymize":
        return v1("setIdentity", "uid", Json.of(false), Json.undefined(), circumstances);
      case "FS.consent":
        return v1("setIdentity", "consent", first, Json.undefined(), circumstances);
      case "FS.shutdown":
      case "FS.restart":
      case "FS.log":
        return of(function.substring(3), true, Json.undefined(), circumstances);
      default:
        return null;
    }
  }

  private static String operation(Value given) {
    return given.isString()
        ? Strings.replace(given.asString(), "Async$", "")
        : "(" + given.typeName() + ")";
  }

  private static Call of(
      String operation, boolean isV1, Value options, Circumstances circumstances) {
    Value arguments = Json.set(Json.object(), "options", options);
    return new Call(operation, isV1, arguments, circumstances);
  }

  private static Call v1(
      String operation, String key, Value value, Value properties, Circumstances circumstances) {
    Value options = Json.set(Json.object(), key, value);
    if (!properties.isUndefined()) Json.set(options, "properties", properties);
    return of(operation, true, options, circumstances);
  }

  /** Snippet 1.3 has its own operations, and no versions. */
  private static Call queued(
      String operation, Value options, Value version, Circumstances circumstances) {
    switch (version.isTruthy() ? "" : operation) {
      case "user":
        return v1("setProperties", "type", Json.of("user"), options, circumstances);
      case "event":
        return v1("trackEvent", "name", options.get("n"), options.get("p"), circumstances);
      case "setVars":
        return v1("setProperties", "type", options.get("0"), options.get("1"), circumstances);
      case "consent":
        return v1("setIdentity", "consent", options, Json.undefined(), circumstances);
      case "rec":
        String named = options.isTruthy() ? "restart" : "shutdown";
        return of(named, true, Json.undefined(), circumstances);
      default:
        boolean isV2 = version.isNumber() && version.toJsNumber() == 2;
        return of(operation, !isV2, options, circumstances);
    }
  }
}
