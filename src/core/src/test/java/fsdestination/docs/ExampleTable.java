package fsdestination.docs;

import fsdestination.Case;
import fsdestination.Nullable;
import fsdestination.ReadableJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table of examples, one per code of the first column. Of the other columns {@code event} is the
 * input; {@code matches}, {@code value}, {@code payload}, {@code error} or {@code here} the result.
 * With none of these, each column is a value of {@code properties.x}.
 *
 * <p>A result is {@code yes} or {@code no}; a payload; {@code error}, if the trigger or mapping is
 * invalid; or {@code rejected}, if this event is rejected. JSON and messages are in backticks, a
 * truncated message ends with an ellipsis, and a reason may follow a colon.
 *
 * @param subject {@code trigger}, {@code mapping}, or {@code expression}: a part of a trigger
 */
record ExampleTable(String subject, List<String> header) {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  List<Case> cases(String place, List<String> cells) {
    var codes = codes(cells.get(0));
    if (header.size() != cells.size() || codes.isEmpty()) {
      throw new IllegalArgumentException(
          place + " expected " + header.size() + " cells, the first with code in backticks");
    }
    var cases = new ArrayList<Case>();
    for (var code : codes) {
      try {
        addCases(place, code, cells, cases);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(place + " " + e.getMessage(), e);
      }
    }
    return cases;
  }

  private void addCases(String place, String code, List<String> cells, List<Case> cases) {
    if (header.contains("event") || header.contains("error")) {
      var event = String.join("", codes(cell("event", cells)));
      cases.add(given(place, code, event.isEmpty() ? "{}" : event, cells));
      return;
    }
    for (int i = 1; i < header.size(); i++) {
      var x = String.join("", codes(header.get(i)));
      var event = "{\"properties\": {" + (x.isEmpty() ? "" : "\"x\": " + x) + "}}";
      cases.add(example(place, "trigger", code, event, expectedOfTrigger(cells.get(i))));
    }
  }

  private Case given(String place, String code, String event, List<String> cells) {
    var error = cell("error", cells);
    var expected = cell("matches", cells) + cell("payload", cells) + cell("here", cells);
    if (!error.isEmpty()) expected = "error: " + error;
    return switch (subject) {
      case "expression" -> {
        var whole = code + " = " + String.join("", codes(cell("value", cells)));
        yield example(place, "trigger", whole, event, Map.of("matches", true));
      }
      case "trigger" -> example(place, subject, code, event, expectedOfTrigger(expected));
      case "mapping" -> example(place, subject, value(code), event, expectedOfMapping(expected));
      default ->
          throw new IllegalArgumentException("not trigger, expression or mapping: " + subject);
    };
  }

  private static Case example(
      String place, String subject, @Nullable Object code, String event, Map<String, ?> expected) {
    Map<String, Object> properties = new LinkedHashMap<>(expected);
    properties.put("name", place + " " + code);
    properties.put(subject, code);
    properties.put("event", ReadableJson.map(event));
    return new Case(properties);
  }

  private static Map<String, ?> expectedOfTrigger(String expected) {
    if (expected.startsWith("error")) return error(expected);
    if (!expected.matches("(yes|no)([:;].*)?")) {
      throw new IllegalArgumentException("yes, no or error expected: " + expected);
    }
    return Map.of("matches", expected.startsWith("yes"));
  }

  private static Map<String, ?> expectedOfMapping(String expected) {
    // The page has the path within a subscription, a case that within a mapping.
    if (expected.startsWith("error")) return error(expected.replace("/mapping", ""));
    if (expected.startsWith("rejected")) return Map.of("error", only(expected));
    var payload = new LinkedHashMap<String, @Nullable Object>();
    payload.put("payload", value(only(expected)));
    return payload;
  }

  private static Map<String, ?> error(String expected) {
    var messages = codes(expected);
    return Map.of("refusedAt", messages.isEmpty() ? "" : messages.get(0).replaceAll(" ?…$", ""));
  }

  private static @Nullable Object value(String json) {
    return ReadableJson.map("{\"value\": " + json + "}").get("value");
  }

  private static String only(String cell) {
    var codes = codes(cell);
    if (codes.size() != 1) throw new IllegalArgumentException("one code expected: " + cell);
    return codes.get(0);
  }

  private String cell(String column, List<String> cells) {
    int index = header.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
