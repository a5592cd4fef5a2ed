package fsdestination;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.jvm.JavaValue;
import java.util.Map;

/** One case of a case file: the input and the expected result. */
public record Case(Map<String, Object> properties) {
  public String name() {
    return string("name");
  }

  public boolean has(String key) {
    return properties.containsKey(key);
  }

  /** The property as the core sees it; undefined if the case does not have it. */
  public JavaValue value(String key) {
    return JavaValue.from(properties.get(key));
  }

  /** The property as a string; empty if the case does not have it. */
  public String string(String key) {
    return String.valueOf(properties.getOrDefault(key, ""));
  }

  public boolean isTrue(String key) {
    return value(key).isTrue();
  }

  /** Fails unless there is an error that begins with {@code refusedAt}, which may be empty. */
  public void assertRejected(String error) {
    assertFalse(error.isEmpty(), () -> "no error for " + properties);
    assertTrue(error.startsWith(string("refusedAt")), error);
  }

  /** Whether the property is JavaScript's undefined: <code>{"$is": "undefined"}</code>. */
  public boolean isUndefined(String key) {
    return ReadableJson.isUndefined(value(key));
  }
}
