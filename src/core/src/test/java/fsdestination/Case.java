package fsdestination;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.jvm.JavaValue;
import java.util.Map;

/** One case of a case file: what is given, and what is expected then. */
public record Case(Map<String, Object> members) {
  public String name() {
    return text("name");
  }

  public boolean has(String member) {
    return members.containsKey(member);
  }

  /** A member as the core sees it; missing where there is none. */
  public JavaValue value(String member) {
    return JavaValue.from(members.get(member));
  }

  /** A member that is a text; empty where there is none. */
  public String text(String member) {
    return String.valueOf(members.getOrDefault(member, ""));
  }

  public boolean isTrue(String member) {
    return value(member).isTrue();
  }

  /** What was said begins as {@code refusedAt} has it; where that is empty, anything was said. */
  public void assertRefused(String problem) {
    assertFalse(problem.isEmpty(), () -> "no problem with " + members);
    assertTrue(problem.startsWith(text("refusedAt")), problem);
  }

  /** Whether a member is JavaScript's undefined, which the files write as an object of its own. */
  public boolean isUndefined(String member) {
    return ReadableJson.isUndefined(value(member));
  }
}
