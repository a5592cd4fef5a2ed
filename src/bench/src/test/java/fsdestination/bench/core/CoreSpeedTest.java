package fsdestination.bench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.bench.Extent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreSpeedTest {
  @Test
  void everyBenchmarkRuns() throws Exception {
    var speeds = CoreSpeed.measured(Extent.SMOKE);
    assertEquals(
        Set.of(
            "jacksonReadsAndWrites",
            "subscriptionsOfAnEvent",
            "readSubscriptionsWrite",
            "trigger",
            "mapping"),
        speeds.keySet());
    speeds.forEach((name, speed) -> assertTrue(speed.perSecond().median() > 0, name));
  }

  @Test
  void bothSubscriptionsOfTheExampleAct() {
    assertEquals(2, new EventBenchmark().subscriptionsOfAnEvent().size());
  }
}
