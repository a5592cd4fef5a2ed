package fsdestination.action;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The uids that fs.js of 2025 and 2026 accepts. */
class UserIdTest {
  private static Value id(String json) {
    return value("{id: " + json + "}").get("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'u1'", "' u1 '", "5", "-5", "'0.0'", "'None'", "'anonymous'", "'00'"})
  void stringsAndIntegersAreValid(String json) {
    assertTrue(UserId.isValid(id(json)));
    assertEquals(id(json).toJsString(), UserId.check(id(json)).toJsString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "' '",
        "'0'",
        "'1'",
        "'-1'",
        "'True'",
        "'false'",
        "'N/A'",
        "'NaN'",
        "'undefined'",
        "' null '",
        "'nil'",
        "'the_id_that_you_use_in_your_app_for_this_user'"
      })
  void aPlaceholderIsRejected(String json) {
    assertRejected(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-1", "1.5", "true", "null", "{}", "['u1']"})
  void valuesOtherThanStringsAndIntegersAreRejected(String json) {
    assertRejected(json);
  }

  @Test
  void theErrorShowsIt() {
    var rejection =
        assertThrows(IllegalArgumentException.class, () -> UserId.check(id("'undefined'")));
    assertEquals("userId must be a valid uid, got undefined", rejection.getMessage());
  }

  private static void assertRejected(String json) {
    assertThrows(IllegalArgumentException.class, () -> UserId.check(id(json)));
  }
}
