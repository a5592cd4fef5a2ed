package fsdestination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfigErrorsTest {
  private final ConfigErrors errors = new ConfigErrors("/subscriptions/0");

  @Test
  void thereAreNoneAtFirst() {
    assertTrue(errors.isEmpty());
    assertEquals("", errors.text());
  }

  @Test
  void anErrorHasAPathAndWhatWasExpectedAndFound() {
    errors.add("/enabled", "a boolean", "string");
    assertFalse(errors.isEmpty());
    assertEquals("/subscriptions/0/enabled must be a boolean, got string", errors.text());
  }

  @Test
  void severalErrorsKeepTheirOrder() {
    errors.add("/b", "a string", "null");
    errors.add("/a", "a string", "null");
    assertEquals(
        "/subscriptions/0/b must be a string, got null;"
            + " /subscriptions/0/a must be a string, got null",
        errors.text());
  }

  @Test
  void theErrorsOfAPartAreItsOwn() {
    var part = errors.at("/mapping");
    part.add("/a", "a string", "null");
    assertTrue(errors.isEmpty());
    assertEquals("/subscriptions/0/mapping/a must be a string, got null", part.text());
  }
}
