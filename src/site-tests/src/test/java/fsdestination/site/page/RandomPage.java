package fsdestination.site.page;

import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random page: an existing FullStory, the network's response, the settings, and the calls.
 *
 * @param existing as in {@code existing-fullstory.html}
 * @param network the response for fs.js: good, slow or missing
 * @param settings as {@link fsdestination.ReadableJson}
 * @param calls of analytics.js, as the same: an array of arrays
 * @param expected the calls that FullStory gets, as {@code operation name}, in order
 */
record RandomPage(
    String existing,
    String namespace,
    String network,
    String settings,
    String calls,
    List<String> expected) {
  private static final List<String> FULLSTORY =
      List.of("nothing", "snippet-2.0", "snippet-2.1", "package", "copy", "other-org", "element");
  private static final List<String> SETTINGS =
      List.of(
          "{orgId: 'o-1ABC-na1'}",
          "{orgId: ' o-1ABC-na1 ', host: '', script: ' ', appHost: null, debug: 'no'}",
          "{orgId: 'o-1ABC-na1', subscriptions: null, recordOnlyThisIFrame: 5, other: [1]}");

  static RandomPage of(Random random) {
    var existing = pick(random, FULLSTORY);
    var namespace = existing.startsWith("snippet") && random.nextBoolean() ? "Story" : "FS";
    var network = pick(random, List.of("good", "good", "slow", "missing"));
    var calls = new ArrayList<String>();
    var expected = new ArrayList<String>();
    // Only as the first call: in a stub that is not ours an identity drops the calls before it.
    boolean identified = random.nextBoolean();
    if (identified) {
      calls.add("['identify', 'u1', " + properties(random) + "]");
      expected.add("setIdentity u1");
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      if (random.nextInt(3) > 0) {
        calls.add("['track', 'Event " + i + "', " + properties(random) + "]");
        expected.add("trackEvent Event " + i);
      } else {
        calls.add("['page', 'Page " + i + "', " + properties(random) + "]");
        expected.add("setProperties Page " + i);
      }
    }
    return new RandomPage(
        existing,
        namespace,
        network,
        pick(random, SETTINGS),
        calls.toString(),
        network.equals("missing") ? List.of() : expected);
  }

  private static String properties(Random random) {
    return pick(
        random,
        List.of(
            "{}",
            "{total: 5, list: [1, 'x', null, {deep: {er: true}}]}",
            "{'': 0, 'a b': '', constructor: 1, at: '2020-01-02T03:04:05Z'}",
            "{name: 'Ann', email: 'ann@example.com', 'First name': 'Ann', uid: 5}"));
  }

  private static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  CannedResponse response() {
    var script = FakeFullstory.script();
    return switch (network) {
      case "missing" -> CannedResponse.status(404);
      case "slow" -> script.after(Duration.ofMillis(200));
      default -> script;
    };
  }

  Parameter[] parameters() {
    return new Parameter[] {
      new Parameter("existing", existing),
      new Parameter("namespace", namespace),
      Parameter.settings(settings),
      Parameter.calls(calls)
    };
  }
}
