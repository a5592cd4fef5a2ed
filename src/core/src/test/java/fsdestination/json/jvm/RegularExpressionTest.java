package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Strings;
import org.junit.jupiter.api.Test;

/** How expressions are compiled and run; {@code cases/values} has what they match. */
class RegularExpressionTest {
  @Test
  void eachIsCompiledOnce() {
    assertSame(RegularExpression.of("a+"), RegularExpression.of("a+"));
  }

  @Test
  void aRepeatedGroupNeedsNoStack() {
    assertTrue(Strings.hasMatch("a.".repeat(1_000_000), "^(?:[^.]|\\.)+$"));
  }
}
