package fsdestination.server.receiver.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body will take is told from its bytes. */
class JsonValueCountTest {
  private static int count(String json) {
    return JsonValueCount.of(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"5; 0", "{}; 1", "[{},{}]; 4", "{\"a\":1}; 2", "{\"a\":[1,2]}; 4", "''; 0"})
  void everyObjectArrayMemberAndItemCounts(String json, int expected) {
    assertEquals(expected, count(json));
  }

  @Test
  void marksInTextsAreText() {
    assertEquals(0, count("\"{[,:]}\""));
    assertEquals(0, count("\"a\\\"{{{\""));
    assertEquals(1, count("\"a\\\\\",\"b\""));
  }

  @Test
  void whatIsNoJsonIsCountedToo() {
    assertEquals(0, count("\"{{{"));
    assertEquals(0, count("\"\\"));
    assertEquals(3, count("}}{{{"));
  }
}
