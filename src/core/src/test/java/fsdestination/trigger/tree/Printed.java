package fsdestination.trigger.tree;

import fsdestination.Nullable;
import fsdestination.Problems;
import fsdestination.json.Expression;
import fsdestination.json.jvm.JavaValue;
import fsdestination.trigger.Trigger;
import java.util.Map;
import java.util.Random;

/**
 * One text of a tree, and what the parser makes of it.
 *
 * @param problems empty if the text is a trigger
 */
record Printed(String text, String problems, Expression trigger) {
  static Printed random(Condition tree, Random random) {
    var text = Printer.print(tree, random);
    var problems = new Problems();
    var trigger = Trigger.parse(JavaValue.from(text), problems);
    return new Printed(text, problems.text(), trigger);
  }

  boolean holds(Map<String, @Nullable Object> event) {
    return trigger.matches(JavaValue.from(event));
  }
}
