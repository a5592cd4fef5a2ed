package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code contains} or {@code match}, with or without a {@code !} directly before it. Neither form
 * holds for what is no text, as Segment's editor means them.
 */
final class TextCondition {
  private TextCondition() {}

  static Expression of(boolean glob, boolean negated, Expression subject, Expression object) {
    return event -> {
      Value text = subject.of(event);
      Value sought = object.of(event);
      return event.of(text.isText() && isFound(glob, text, sought) != negated);
    };
  }

  private static boolean isFound(boolean glob, Value text, Value sought) {
    return glob ? Glob.matches(text, sought) : text.text().contains(sought.text());
  }
}
