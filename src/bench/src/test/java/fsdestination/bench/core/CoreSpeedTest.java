package fsdestination.bench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.bench.Effort;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreSpeedTest {
  @Test
  void everyBenchmarkRuns() throws Exception {
    var speeds = CoreSpeed.measure(Effort.SMOKE);
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
  void theEventMatchesBothSubscriptions() {
    assertEquals(2, new EventBenchmark().subscriptionsOfAnEvent().size());
  }
}
