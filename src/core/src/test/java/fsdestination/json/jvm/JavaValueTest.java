package fsdestination.json.jvm;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValueTest {
  private static final Value UNDEFINED = Json.undefined();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "'a', string", "'', string", "5, number", "0.5, number", "12345678901234567890, number",
        "true, boolean", "false, boolean", "null, null", "[], array", "{}, object"
      })
  void typeNameIsTheTypeForMessages(String json, String typeName) {
    assertEquals(typeName, value(json).typeName());
  }

  @Test
  void typeNameOfUndefined() {
    assertEquals("undefined", UNDEFINED.typeName());
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
  void undefinedAndNotANumberAreFalsy() {
    assertFalse(UNDEFINED.isTruthy());
    assertFalse(JavaValue.from(Double.NaN).isTruthy());
  }

  @Test
  void nullIsNullishButNotUndefined() {
    assertTrue(value("null").isNullish());
    assertFalse(value("null").isUndefined());
    assertTrue(UNDEFINED.isNullish());
    assertTrue(UNDEFINED.isUndefined());
  }

  @Test
  void onlyTrueIsTrue() {
    assertTrue(value("true").isTrue());
    assertFalse(value("1").isTrue());
    assertFalse(value("'true'").isTrue());
    assertFalse(UNDEFINED.isTrue());
  }

  @Test
  void numbersOfAnyJavaTypeAreOne() {
    var five = JavaValue.from(5);
    assertTrue(five.isSame(JavaValue.from(5L)));
    assertTrue(five.isSame(JavaValue.from(5.0f)));
    assertTrue(five.isSame(JavaValue.from(new BigDecimal("5.00"))));
    assertTrue(five.isSame(JavaValue.from(BigInteger.valueOf(5))));
    assertFalse(five.isSame(JavaValue.from(5.1)));
  }

  @Test
  void zeroIsMinusZero() {
    assertTrue(JavaValue.from(0).isSame(JavaValue.from(-0.0)));
  }

  @Test
  void notANumberIsNotItself() {
    var value = JavaValue.from(Double.NaN);
    assertFalse(value.isSame(JavaValue.from(Double.NaN)));
  }

  @Test
  void typesAreNotConverted() {
    assertFalse(value("5").isSame(value("'5'")));
    assertFalse(value("'5'").isSame(value("5")));
    assertFalse(value("true").isSame(value("1")));
    assertFalse(value("''").isSame(value("null")));
    assertFalse(value("null").isSame(value("0")));
  }

  @Test
  void nullishIsNullish() {
    assertTrue(UNDEFINED.isSame(value("null")));
    assertTrue(value("null").isSame(UNDEFINED));
  }

  @Test
  void objectsAreTheSameOnlyAsOneAndTheSame() {
    var object = value("{a: [1]}");
    assertTrue(object.isSame(JavaValue.from(object.raw())));
    assertTrue(object.get("a").isSame(object.get("a")));
    assertFalse(object.isSame(value("{a: [1]}")));
    assertFalse(value("[]").isSame(value("[]")));
  }

  @Test
  void failureIsAnExceptionWithTheProblem() {
    var failure = assertThrows(IllegalArgumentException.class, () -> Json.fail("no"));
    assertEquals("no", failure.getMessage());
  }
}
