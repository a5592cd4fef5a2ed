package fsdestination.check;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What no single case shows: that nothing is thrown, and that the memory has bounds. */
class CallCheckerTest {
  private static final List<String> FUNCTIONS =
      List.of(
          "FS",
          "FS.q",
          "FS.event",
          "FS.identify",
          "FS.setUserVars",
          "FS.setVars",
          "FS.anonymize",
          "FS.consent",
          "FS.shutdown",
          "FS.restart",
          "FS.log",
          "FS.other");

  private static final List<String> STRINGS =
      List.of(
          "trackEvent", "setIdentity", "setProperties", "user", "page", "uid", "a_date", "", "é");

  private final List<Finding> found = new ArrayList<>();
  private final CallChecker checker = new CallChecker(found::add);

  private void check(String function, String arguments) {
    checker.check(function, value(arguments), new Circumstances(Json.object()));
  }

  @Test
  void aFindingIsASentence() {
    check("FS", "['trackEvent', {name: 404}]");
    var finding = found.get(0);
    assertEquals(
        "the event's name is a number. The event is dropped. Pass a string.", finding.sentence());
    assertEquals("error", finding.level());
    assertEquals("404", finding.toValue().get("subject").asString());
  }

  @Test
  void randomCallsThrowNothing() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var arguments = Json.array();
      for (int j = 0; j < random.nextInt(6); j++) Json.set(arguments, "" + j, any(random, 3));
      runRules(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), arguments, anywhere(random));
    }
    assertTrue(found.size() > 20_000, () -> found.size() + " findings");
  }

  /** As the checker does, but what they throw is thrown. */
  private void runRules(String function, Value arguments, Circumstances circumstances) {
    var call = CallReader.read(function, arguments, circumstances);
    for (int i = 0; i < checker.rules().length() && call != null; i++) {
      checker.rules().get(i).check(call, new Findings(found::add));
    }
  }

  private static Circumstances anywhere(Random random) {
    var page = Json.object();
    for (var key : List.of("time", "route", "isInnerFrame", "stubVersion", "hasStarted")) {
      Json.set(page, key, any(random, 1));
    }
    return new Circumstances(page);
  }

  private static Value any(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> Json.of(random.nextDouble() * 1e12);
      case 1 -> Json.of(random.nextBoolean());
      case 2 -> random.nextBoolean() ? Json.of(null) : Json.undefined();
      case 3, 4 -> Json.of(STRINGS.get(random.nextInt(STRINGS.size())));
      case 5 -> Json.set(Json.array(), "0", any(random, depth - 1));
      default -> object(random, depth);
    };
  }

  private static Value object(Random random, int depth) {
    var object = Json.object();
    for (var key : List.of("name", "type", "uid", "properties", "a_date", "schema")) {
      if (random.nextBoolean()) Json.set(object, key, any(random, depth - 1));
    }
    return object;
  }

  @Test
  void ofFurtherPropertiesItKnowsNoTypes() {
    for (int i = 0; i < 3000; i++) {
      check("FS", "['trackEvent', {name: 'A', properties: {p%d: 1}}]".formatted(i));
    }
    check("FS", "['trackEvent', {name: 'A', properties: {p1999: true, p2000: true}}]");
    assertEquals(List.of("p1999"), found.stream().map(Finding::subject).toList());
  }
}
