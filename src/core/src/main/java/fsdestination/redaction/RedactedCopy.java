package fsdestination.redaction;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** A copy of a value without what is redacted. */
final class RedactedCopy {
  /** Fields that say what an event or a payload is, and whose: they are no properties. */
  private static final String FIELD = "^(type|event|name|category|timestamp|sessionId|uid|userId)$";

  /** Fields in which a string is no URL. */
  private static final String ID = "^(uid|userId|anonymousId)$";

  private RedactedCopy() {}

  /**
   * @param names of properties; undefined where all stay
   * @param parameters of a query that keep their values; undefined where all do
   */
  static Value of(Value value, boolean hasFields, Value names, Value parameters) {
    if (value.isString() && !parameters.isUndefined()) {
      return Json.of(UrlQuery.clear(value.asString(), parameters));
    }
    boolean isArray = value.isArray();
    // A date is an object, too.
    if (!isArray && !value.typeName().equals("object")) return value;
    Value rest = isArray ? Json.array() : Json.object();
    for (String key : value.keys()) {
      Value property = value.get(key);
      if (!isArray && isRedacted(key, hasFields, names)) continue;
      boolean isId = hasFields && Strings.hasMatch(key, ID);
      Json.set(rest, key, isId ? property : of(property, false, names, parameters));
    }
    return rest;
  }

  private static boolean isRedacted(String key, boolean hasFields, Value names) {
    if (!hasFields) return RedactedNames.has(names, key);
    // The anonymousId becomes the property segmentAnonymousId.
    return !Strings.hasMatch(key, FIELD)
        && (RedactedNames.has(names, key) || RedactedNames.has(names, "segment" + key));
  }
}
