package fsdestination.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatterTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "0;0",
        "1234567;1,230,000",
        "12.345;12.3",
        "0.012345;0.0123",
        "999.6;1,000",
        "-4.2;-4.20"
      },
      delimiter = ';')
  void numbersHaveThreeSignificantDigits(double value, String expected) {
    assertEquals(expected, NumberFormatter.threeDigits(value));
  }
}
