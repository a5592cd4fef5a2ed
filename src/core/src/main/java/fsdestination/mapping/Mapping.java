package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/**
 * Makes a payload from an event. A mapping is JSON: raw values stand for themselves, directives
 * such as {@code {"@path": "$.properties"}} for what they find in the event.
 */
@JsFunction
public interface Mapping {
  /**
   * The value that the mapping stands for; it may share objects with the event.
   *
   * @param problems is told what this event's values make impossible; there is no value then
   */
  Value resolve(Value event, Problems problems);

  /**
   * Reads a mapping once, to be resolved many times. The value handed in is not changed.
   *
   * @param mapping an object; missing is the empty one
   * @param problems is told what would be refused for every event; the mapping is of no use then
   */
  @JsOverlay
  static Mapping parse(Value mapping, Problems problems) {
    Parser parser = new Parser(problems);
    Value root = mapping.isMissing() ? mapping.newObject() : mapping;
    if (!root.isObject()) parser.shouldBe("/", "an object", root);
    return parser.parse(root, "");
  }

  /**
   * The payload for an event; it shares no object with the event or the mapping.
   *
   * @param problems is told what this event's values make impossible; there is no payload then
   */
  @JsOverlay
  default Value payload(Value event, Problems problems) {
    return resolve(event, problems).copy();
  }
}
