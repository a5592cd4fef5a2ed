package fsdestination.json.jvm;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behaviour of the JVM alone; {@code cases/values} has that of both platforms. */
class JavaValueTest {
  @Test
  void numbersOfAllJavaTypesAreEqual() {
    var five = JavaValue.from(5);
    assertTrue(five.isSame(JavaValue.from(5L)));
    assertTrue(five.isSame(JavaValue.from(5.0f)));
    assertTrue(five.isSame(JavaValue.from(new BigDecimal("5.00"))));
    assertTrue(five.isSame(JavaValue.from(BigInteger.valueOf(5))));
    assertFalse(five.isSame(JavaValue.from(5.1)));
  }

  @Test
  void anObjectIsTheSameAsItself() {
    var object = value("{a: [1]}");
    assertTrue(object.isSame(JavaValue.from(object.raw())));
    assertTrue(object.get("a").isSame(object.get("a")));
  }

  @Test
  void rawReturnsTheOriginalObject() {
    var map = Map.of("a", 1);
    assertSame(map, JavaValue.from(map).raw());
  }

  @Test
  void caseConversionIgnoresTheLocale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("title", Strings.lowerCase("TITLE"));
      assertEquals("TITLE", Strings.upperCase("title"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void failThrowsAnExceptionWithTheMessage() {
    var failure = assertThrows(IllegalArgumentException.class, () -> Json.fail("no"));
    assertEquals("no", failure.getMessage());
  }

  @Test
  void aDebuggerShowsTypeAndString() {
    assertEquals("array 1,2", value("[1, 2]").toString());
  }
}
