package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that a program makes of Java's own values. */
class JavaEventTest {
  private static String json(Object value) {
    return Json.print(Event.of(Map.of("v", value)).value()).toJsString();
  }

  private static String problem(Map<String, ?> event) {
    var rejection = assertThrows(IllegalArgumentException.class, () -> Event.of(event, "k"));
    return String.valueOf(rejection.getMessage());
  }

  @Test
  void whatJsonCanSayIsTaken() {
    var values =
        Arrays.asList("a", true, null, 1, 2L, 1.5, 2.5f, (short) 3, (byte) 4, List.of(), Map.of());
    assertEquals("{\"v\":[\"a\",true,null,1,2,1.5,2.5,3,4,[],{}]}", json(values));
    var numbers = List.of(new BigInteger("5"), new BigDecimal("6.50"), new AtomicLong(7));
    assertEquals("{\"v\":[5,6.5,7]}", json(numbers));
  }

  @SuppressWarnings("JavaUtilDate")
  @Test
  void pointsInTimeBecomeTexts() {
    assertEquals("{\"v\":\"1970-01-01T00:00:00Z\"}", json(Instant.EPOCH));
    assertEquals("{\"v\":\"1970-01-01T00:00:01Z\"}", json(new Date(1000)));
    assertEquals("{\"v\":\"1970-01-01T00:00:01Z\"}", json(new java.sql.Timestamp(1000)));
  }

  @SuppressWarnings("UnnecessaryStringBuilder")
  static List<Object> whatJsonCannotSay() {
    return List.of(
        LocalDate.EPOCH,
        new UUID(0, 1),
        TimeUnit.DAYS,
        'c',
        Set.of(1),
        Optional.of("a"),
        new int[] {1},
        new StringBuilder("1},\"user\":{\"uid\":\"victim\"}"));
  }

  @ParameterizedTest
  @MethodSource("whatJsonCannotSay")
  void whatJsonCannotSayIsRejectedWithItsPlace(Object value) {
    assertEquals(
        "expected text, number, boolean, null, list, map, Instant or Date at properties.items[1].v"
            + " of the event but found "
            + value.getClass().getName(),
        problem(Map.of("properties", Map.of("items", List.of(1, Map.of("v", value))))));
  }

  @Test
  void aKeyThatIsNoTextIsRejected() {
    assertEquals(
        "expected texts as keys at properties of the event but found java.lang.Integer",
        problem(Map.of("properties", Map.of(1, 2))));
    @SuppressWarnings("unchecked")
    var numbered = (Map<String, ?>) (Map<?, ?>) Map.of(1, 2);
    assertEquals(
        "expected texts as keys at the top of the event but found java.lang.Integer",
        problem(numbered));
  }

  private static Map<String, Object> nested(int levels) {
    Map<String, Object> event = new HashMap<>();
    for (int i = 1; i < levels; i++) {
      var outer = new HashMap<String, Object>();
      outer.put("a", event);
      event = outer;
    }
    return event;
  }

  @Test
  void asManyLevelsAreTakenAsOfJson() {
    Event.of(nested(Event.MAX_DEPTH));
    assertEquals(
        "not taken: nested deeper than 1,000 levels", problem(nested(Event.MAX_DEPTH + 1)));
    assertEquals("not taken: nested deeper than 1,000 levels", problem(nested(100_000)));
  }

  @Test
  void aCycleIsRejected() {
    var map = new LinkedHashMap<String, Object>();
    map.put("messageId", "m");
    map.put("self", map);
    assertEquals("not taken: nested deeper than 1,000 levels", problem(map));
    var list = new ArrayList<Object>();
    list.add(list);
    assertEquals("not taken: nested deeper than 1,000 levels", problem(Map.of("a", list)));
  }

  @Test
  void whatChangesLaterDoesNotMatter() {
    var list = new ArrayList<Object>(List.of(1));
    var event = Event.of(Map.of("v", list));
    list.add(2);
    assertEquals("{\"v\":[1]}", Json.print(event.value()).toJsString());
  }

  @SuppressWarnings("NullAway")
  @Test
  void noEventIsAMistakeWithAName() {
    var of = assertThrows(NullPointerException.class, () -> Event.of(null));
    assertEquals("event", of.getMessage());
    var parse = assertThrows(NullPointerException.class, () -> Event.parse(null));
    assertEquals("json", parse.getMessage());
  }
}
