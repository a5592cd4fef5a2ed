package fsdestination.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void theMedianOfAnEvenNumberOfSamplesIsTheMeanOfTheMiddleTwo() {
    assertEquals(2.5, Samples.of(4, 1, 2, 3).median());
  }

  @Test
  void quartilesDivideTheSamplesInFour() {
    var samples = Samples.of(5, 1, 4, 2, 3);
    assertEquals(2, samples.quartile(1));
    assertEquals(4, samples.quartile(3));
  }

  @Test
  void aRatioComparesSamplesOfTheSameRound() {
    // A slow third round is slow for both.
    assertEquals(2, Samples.of(2, 4, 60).to(Samples.of(1, 2, 30)).median());
  }

  @Test
  void equalSamplesHaveAnIntervalOfWidthZero() {
    var ratio = Samples.of(3, 3, 3).to(Samples.of(1, 1, 1));
    assertEquals(3, ratio.low());
    assertEquals(3, ratio.high());
  }

  @Test
  void theMedianLiesInItsInterval() {
    var ratio = Samples.of(1, 2, 3, 4, 5, 6).to(Samples.of(1, 1, 1, 1, 1, 1));
    assertTrue(ratio.low() < ratio.median() && ratio.median() < ratio.high(), ratio.toString());
  }

  @Test
  void aRatioNeedsTheSameNumberOfSamples() {
    assertThrows(IllegalArgumentException.class, () -> Samples.of(1, 2).to(Samples.of(1)));
  }

  @Test
  void differencesCompareSamplesOfTheSameRound() {
    assertEquals(2, Samples.of(3, 10, 12).minus(Samples.of(1, 9, 2)).median());
  }
}
