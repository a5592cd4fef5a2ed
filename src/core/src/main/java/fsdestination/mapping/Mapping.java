package fsdestination.mapping;

import fsdestination.ConfigErrors;
import fsdestination.Log;
import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * Makes a payload from an event. A mapping is JSON: raw values stand for themselves, directives
 * such as {@code {"@path": "$.properties"}} for what they find in the event.
 */
public final class Mapping {
  private static final String ROOT = "__segment_internal_directive";

  private Mapping() {}

  /**
   * Reads a mapping once, to be resolved many times; it is not changed.
   *
   * @param mapping an object; missing is the empty one
   * @param at its path in what is read
   * @param errors is told what would fail for every event; what is returned is of no use then
   * @param leftOut is told what of an event cannot be sent: {@code onClick (function)}
   * @return for each event its payload, which shares no object with event or mapping; an event
   *     whose values make that impossible is {@linkplain Value#refuse refused}
   */
  public static Expression parse(Value mapping, String at, ConfigErrors errors, Log leftOut) {
    Parser parser = Parser.of(errors);
    Value given = mapping.isMissing() ? mapping.newObject() : mapping;
    if (!given.isObject()) parser.reject(at, "an object", given.kind());
    Value root = rooted(given, at, parser);
    Expression payload =
        parser.isDirective(root)
            ? parser.parse(root, at).copied("payload", leftOut)
            : members(root, at, parser, leftOut);
    return event ->
        event.isObject()
            ? payload.of(event)
            : event.refuse("data must be an object, got " + event.kind());
  }

  /** What is made for each event need not be copied, only what is found in it. */
  private static Expression members(Value root, String at, Parser parser, Log leftOut) {
    Expression payload = Value::newObject;
    for (String key : root.keys()) {
      Expression member = parser.parse(root.get(key), at + "/" + key).copied(key, leftOut);
      payload = payload.withIfPresent(key, member);
    }
    return payload;
  }

  /** A mapping that is read by itself, where nobody wants to know what is left out. */
  public static Expression parse(Value mapping, ConfigErrors errors) {
    return parse(mapping, "", errors, leftOut -> {});
  }

  /** A directive that stands at the root takes all other members of the mapping as its mapping. */
  private static Value rooted(Value mapping, String at, Parser parser) {
    Value root = mapping.get(ROOT);
    if (root.isAbsent()) return mapping;
    String[] names = (root.isObject() ? root : mapping.newObject()).keys();
    Value argument = root.get(names.length == 1 ? names[0] : ROOT);
    if (argument.isArray()) return root;
    if (!argument.isObject()) {
      parser.reject(at + "/" + ROOT, "a directive of an object", argument.kind());
      return mapping.newObject();
    }
    // A copy has no absent members.
    Value others = mapping.copy().set(ROOT, mapping.absent()).copy();
    return mapping.newObject().set(names[0], argument.copy().set("mapping", others));
  }
}
