package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "0.1, 0.1",
    "-0.5, -0.5",
    "100, 100",
    "19.990, 19.99",
    "1e15, 1000000000000000",
    "1e20, 100000000000000000000",
    "123456789012345680000, 123456789012345680000",
    "1e21, 1e+21",
    "-1.5e21, -1.5e+21",
    "1.5e300, 1.5e+300",
    "2e23, 2e+23",
    "0.000001, 0.000001",
    "0.0000015, 0.0000015",
    "1e-7, 1e-7",
    "-1.5e-7, -1.5e-7",
    "5e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "9007199254740993, 9007199254740992",
    "0.30000000000000004, 0.30000000000000004",
    "5.684341886080802e-14, 5.684341886080802e-14",
    "NaN, NaN",
    "Infinity, Infinity",
    "-Infinity, -Infinity",
  })
  void numbersAreWrittenAsInJavaScript(double number, String text) {
    assertEquals(text, NumberText.of(number));
  }

  @Test
  void whatIsWrittenReadsBackAsTheSameNumber() {
    var random = new Random(20261122);
    for (int i = 0; i < 1_000; i++) {
      var number = Double.longBitsToDouble(random.nextLong());
      assertEquals(number, NumberText.parse(NumberText.of(number)));
    }
  }

  @Test
  void decimalsOfUpToFifteenDigitsAreWrittenAsTheyWere() {
    var random = new Random(20261122);
    for (int i = 0; i < 10_000; i++) {
      var digits = BigInteger.TEN.pow(1 + random.nextInt(15)).subtract(BigInteger.ONE);
      var mantissa = BigInteger.valueOf(1 + random.nextLong(digits.longValue()));
      var decimal = new BigDecimal(mantissa, random.nextInt(640) - 307);
      if (decimal.doubleValue() < Double.MIN_NORMAL || decimal.precision() > 15) continue;
      if (Double.isInfinite(decimal.doubleValue())) continue;
      var written = new BigDecimal(NumberText.of(decimal.doubleValue()));
      assertEquals(decimal.stripTrailingZeros(), written.stripTrailingZeros());
    }
  }

  @Test
  void powersOfTwoAreWrittenAtTheirShortest() {
    // Their neighbours lie closer below than above.
    for (int power = -1074; power < 1024; power += 7) {
      var number = Math.scalb(1.0, power);
      assertEquals(number, Double.parseDouble(NumberText.of(number)));
      var digits = NumberText.of(number).replaceAll("e.*|\\.", "").replaceAll("^0+|0+$", "");
      assertEquals(shortestDigits(number), digits.length(), "2^" + power);
    }
  }

  /** Tries every number of digits, rounding down and up. */
  private static int shortestDigits(double number) {
    var exact = new BigDecimal(number);
    for (int digits = 1; ; digits++) {
      for (var mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
        var rounded = exact.round(new MathContext(digits, mode));
        if (rounded.doubleValue() == number) return rounded.stripTrailingZeros().precision();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'  ', 0",
    "5, 5",
    "-5, -5",
    "+5, 5",
    "' 5\n', 5",
    "'\u00a05\ufeff', 5",
    "'\u20285\u3000', 5",
    "5., 5",
    ".5, 0.5",
    "-.5, -0.5",
    "007, 7",
    "1e3, 1000",
    "1E-3, 0.001",
    "1e999, Infinity",
    "Infinity, Infinity",
    "-Infinity, -Infinity",
    "0x1F, 31",
    "0b101, 5",
    "0O17, 15",
  })
  void textsAreReadAsInJavaScript(String text, double number) {
    assertEquals(number, NumberText.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "5a",
        "5 6",
        "1_000",
        "1,5",
        ".",
        "+",
        "-",
        "e5",
        "1e",
        "--5",
        "5f",
        "5d",
        "0x",
        "0xg",
        "-0x1",
        "1e5.5",
        "infinity",
        "NaN",
        "\u0665",
        "0x1p3",
        "\u001c5",
        "\u200b5"
      })
  void textsThatAreNoNumbersAreNaN(String text) {
    assertEquals(Double.NaN, NumberText.parse(text));
  }
}
