package fsdestination.site.presets;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the calls and console lines of both scripts for random events, hostile ones included,
 * with resets, timers and middleware between them. {@code -Drandom.rounds=N} makes more.
 */
@BrowserTest
class PresetsLikeActionsIT {
  private static final long SEED = Long.getLong("seed", 20261130L);

  /** Of 99 random steps each, of which about 6 are no events. */
  private static final int ROUNDS = Integer.getInteger("random.rounds", 110);

  private static final int BATCH = 10;

  /**
   * @param api with {@code v1}, Actions has its three actions without V2
   */
  @ParameterizedTest
  @ValueSource(strings = {"v2", "v1"})
  void tenThousandRandomEventsMakeTheSameCalls(String api, Page page) {
    page.open("both-scripts.html");
    int events = 0;
    int calls = 0;
    int lines = 0;
    for (int round = 0; round < ROUNDS; round += BATCH) {
      var found = page.run("return compareScripts(...args)", api, SEED + round, BATCH);
      assertEquals(json("[]"), found.get("differences"), "seed " + (SEED + round));
      events += found.get("events").asInt();
      calls += found.get("calls").asInt();
      lines += found.get("lines").asInt();
    }
    var counts =
        "%s: %,d events, %,d calls, %,d lines, -Dseed=%d"
            .formatted(api, events, calls, lines, SEED);
    System.out.println("PresetsLikeActionsIT: " + counts);
    assertTrue(events >= 10_000 && calls >= 3_000 && lines > events, counts);
  }
}
