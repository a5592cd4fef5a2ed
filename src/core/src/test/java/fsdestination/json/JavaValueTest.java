package fsdestination.json;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValueTest {
  private static final JavaValue ABSENT = JavaValue.from(null).absent();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'a', string", "'', string", "5, number", "0.5, number", "12345678901234567890, number",
        "true, boolean", "false, boolean", "null, null", "[], array", "{}, object"
      })
  void kindIsTheTypeForMessages(String json, String kind) {
    assertEquals(kind, value(json).kind());
  }

  @Test
  void kindOfAbsentIsUndefined() {
    assertEquals("undefined", ABSENT.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a'", "' '", "'0'", "1", "-1", "0.1", "true", "[]", "{}"})
  void truthy(String json) {
    assertTrue(value(json).isTruthy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "0", "-0.0", "false", "null"})
  void falsy(String json) {
    assertFalse(value(json).isTruthy());
  }

  @Test
  void absentAndNotANumberAreFalsy() {
    assertFalse(ABSENT.isTruthy());
    assertFalse(JavaValue.from(Double.NaN).isTruthy());
  }

  @Test
  void nullIsMissingButNotAbsent() {
    assertTrue(value("null").isMissing());
    assertFalse(value("null").isAbsent());
    assertTrue(ABSENT.isMissing());
    assertTrue(ABSENT.isAbsent());
  }

  @Test
  void onlyTrueIsTrue() {
    assertTrue(value("true").isTrue());
    assertFalse(value("1").isTrue());
    assertFalse(value("'true'").isTrue());
    assertFalse(ABSENT.isTrue());
  }

  @Test
  void numbersOfAnyJavaTypeAreOne() {
    var five = JavaValue.from(5);
    assertTrue(five.same(JavaValue.from(5L)));
    assertTrue(five.same(JavaValue.from(5.0f)));
    assertTrue(five.same(JavaValue.from(new BigDecimal("5.00"))));
    assertTrue(five.same(JavaValue.from(BigInteger.valueOf(5))));
    assertFalse(five.same(JavaValue.from(5.1)));
  }

  @Test
  void zeroIsMinusZero() {
    assertTrue(JavaValue.from(0).same(JavaValue.from(-0.0)));
  }

  @Test
  void notANumberIsNotItself() {
    var value = JavaValue.from(Double.NaN);
    assertFalse(value.same(JavaValue.from(Double.NaN)));
  }

  @Test
  void typesAreNotConverted() {
    assertFalse(value("5").same(value("'5'")));
    assertFalse(value("'5'").same(value("5")));
    assertFalse(value("true").same(value("1")));
    assertFalse(value("''").same(value("null")));
    assertFalse(value("null").same(value("0")));
  }

  @Test
  void missingIsMissing() {
    assertTrue(ABSENT.same(value("null")));
    assertTrue(value("null").same(ABSENT));
  }

  @Test
  void objectsAreTheSameOnlyAsOneAndTheSame() {
    var object = value("{a: [1]}");
    assertTrue(object.same(JavaValue.from(object.raw())));
    assertTrue(object.get("a").same(object.get("a")));
    assertFalse(object.same(value("{a: [1]}")));
    assertFalse(value("[]").same(value("[]")));
  }

  @Test
  void refusalIsAnExceptionWithTheProblem() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> ABSENT.refuse("no"));
    assertEquals("no", refusal.getMessage());
  }
}
