package fsdestination.trigger.tree;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.jvm.JavaValue;
import fsdestination.trigger.Trigger;
import java.util.Map;
import java.util.Random;

/**
 * One text of a tree, and what the parser makes of it.
 *
 * @param errors empty if the text is a trigger
 */
record Printed(String text, String errors, Trigger trigger) {
  static Printed random(Condition tree, Random random) {
    var text = Printer.print(tree, random);
    var errors = new ConfigErrors("");
    var trigger = Trigger.parse(JavaValue.from(text), errors);
    return new Printed(text, errors.text(), trigger);
  }

  boolean holds(Map<String, @Nullable Object> event) {
    return trigger.matches(JavaValue.from(event));
  }
}
