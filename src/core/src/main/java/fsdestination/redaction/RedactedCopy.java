package fsdestination.redaction;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** Copies a value without redacted properties and query values. */
final class RedactedCopy {
  /** Fields that identify an event or payload and its user. They are not properties. */
  private static final String FIELD = "^(type|event|name|category|timestamp|sessionId|uid|userId)$";

  /** Fields whose strings are never URLs. */
  private static final String ID = "^(uid|userId|anonymousId)$";

  private RedactedCopy() {}

  /**
   * @param names of properties to drop; undefined for none
   * @param parameters of a query that keep their values; undefined if all do
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
