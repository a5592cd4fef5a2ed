package fsdestination.json.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void writtenNumbersReadBackAsTheSame() {
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
}
