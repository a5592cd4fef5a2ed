package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * Makes a payload from an event. A mapping is JSON: raw values stand for themselves, directives
 * such as {@code {"@path": "$.properties"}} for what they find in the event.
 */
public final class Mapping {
  private Mapping() {}

  /**
   * Reads a mapping once, to be resolved many times; it is not changed.
   *
   * @param mapping an object; missing is the empty one
   * @param problems is told what would be refused for every event; what is returned is of no use
   *     then
   * @return for each event its payload, which shares no object with event or mapping; an event
   *     whose values make that impossible is {@linkplain Value#refuse refused}
   */
  public static Expression parse(Value mapping, Problems problems) {
    Value root = mapping.isMissing() ? mapping.newObject() : mapping;
    if (!root.isObject()) Parser.shouldBe("/", "an object", root, problems);
    Expression resolved = Parser.parse(root, "", problems);
    return event -> resolved.of(event).copy();
  }
}
