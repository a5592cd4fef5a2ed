package fsdestination.cloud.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ReadableJson;
import fsdestination.json.jvm.JavaValue;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of more digits than JavaScript's numbers have: two of them must not become one user. */
class LongNumberTest {
  private static String body(Object payload) {
    var request = CloudAction.of("identifyUserV2").orElseThrow().request(JavaValue.from(payload));
    return request.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740992",
        "9007199254740993",
        "-9007199254740993",
        "18446744073709551616"
      })
  void anIdThatIsNotExactIsRejected(String id) {
    var rejection =
        assertThrows(
            IllegalArgumentException.class, () -> body(ReadableJson.map("{userId: " + id + "}")));
    assertEquals(
        "userId must be a string where it is a number beyond 9007199254740991, for such numbers are"
            + " not exact, but it was "
            + id,
        rejection.getMessage());
  }

  @Test
  void aLongDecimalIsNoExactIdEither() {
    var id = new BigDecimal("9007199254740993");
    assertThrows(IllegalArgumentException.class, () -> body(Map.of("uid", id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "9007199254740991", "-9007199254740991", "1.5"})
  void aNumberThatIsExactIsAnId(String id) {
    assertEquals(
        "{\"uid\":\"" + id + "\",\"properties\":{}}", body(ReadableJson.map("{uid: " + id + "}")));
  }

  @Test
  void aTextOfDigitsIsAnId() {
    assertTrue(body(Map.of("uid", "9007199254740993")).contains("9007199254740993"));
  }

  @Test
  void propertiesStayAsJavaScriptHasThem() {
    var body = body(Map.of("uid", "u", "properties", Map.of("n", 9007199254740993L)));
    assertTrue(body.contains("\"n\":9007199254740992"), body);
  }
}
