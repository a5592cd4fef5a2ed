package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Events of few keys and values, so that triggers meet them. */
record RandomEvent(Random random) {
  static final List<String> FIELDS = List.of("type", "event", "name", "userId");

  static final List<String> OBJECTS = List.of("properties", "traits", "context");

  static final List<String> KEYS =
      List.of(
          "a",
          "b",
          "a",
          "b",
          "length",
          "0",
          "1",
          "2x",
          "-1",
          "x-y",
          "a b",
          " ",
          "a.b",
          "a[0]",
          "it's",
          "\\",
          "\u00e9",
          "and",
          "in",
          "true",
          "__proto__",
          "constructor",
          "type");

  static final List<String> ODD_FIELDS = List.of("all", "in", "true", "5", "anonymousId", "a b");

  /** None has both kinds of quotes, which no trigger can say. */
  static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "b",
          "ab",
          "abc",
          "aB",
          "Ab cD e",
          "5",
          "0",
          "-0.5",
          " 5 ",
          "1.50",
          "true",
          "false",
          "null",
          "track",
          "a*",
          "*",
          "?",
          "[a]",
          "]",
          "a\\",
          "a_b",
          "\u00e9",
          "\u00df\u30a2 x",
          "say \"a\"",
          "it's",
          " ",
          "a\nb",
          "a,b",
          "[object Object]");

  private static final List<Double> NUMBERS = List.of(0.0, 1.0, 2.0, 5.0, -0.5, 1.5, 100.0, -3.0);

  Map<String, @Nullable Object> event() {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    for (var field : FIELDS) {
      if (happens(0.8)) event.put(field, happens(0.85) ? pick(TEXTS) : value(2));
    }
    for (var object : OBJECTS) {
      if (happens(0.8)) event.put(object, happens(0.95) ? object(3) : value(2));
    }
    if (happens(0.3)) event.put(pick(ODD_FIELDS), value(2));
    return event;
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) object.put(pick(KEYS), value(depth - 1));
    return object;
  }

  private @Nullable Object value(int depth) {
    double share = random.nextDouble();
    if (depth > 0 && share < 0.2) return list(depth);
    return depth > 0 && share < 0.4 ? object(depth) : scalar();
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--)
      list.add(happens(0.8) ? scalar() : value(depth - 1));
    return list;
  }

  @Nullable
  Object scalar() {
    double share = random.nextDouble();
    if (share < 0.55) return pick(TEXTS);
    if (share < 0.75) return pick(NUMBERS);
    return share < 0.9 ? (Object) happens(0.6) : null;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }
}
