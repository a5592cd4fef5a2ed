package fsdestination;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.util.Arrays;
import java.util.Map;

/** JSON as one writes it by hand: single quotes, and names without quotes, are allowed. */
public final class ReadableJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ReadableJson() {}

  public static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  /** The same JSON as programs write it: double quotes, and no spaces. */
  public static String compact(String text) {
    return json(text).toString();
  }

  /** Properties by name, so that two values that are equal look equal. */
  public static String sorted(JsonNode value) {
    try {
      return MAPPER
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(MAPPER.treeToValue(value, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be shown: " + value, e);
    }
  }

  /**
   * @param text an object
   */
  public static Map<String, Object> map(String text) {
    try {
      return MAPPER.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  public static JavaValue value(String text) {
    try {
      return JavaValue.from(MAPPER.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  /**
   * JavaScript's {@code JSON.stringify}, key order included. Undefined is null, and so is what the
   * case files write as <code>{"$is": "undefined"}</code>.
   */
  public static String text(Value value) {
    if (value.isArray()) {
      return Arrays.stream(value.keys())
          .map(key -> text(value.get(key)))
          .collect(joining(",", "[", "]"));
    }
    if (value.isObject()) return isUndefined(value) ? "null" : members(value);
    return value.isString()
        ? quoted(value.toJsString())
        : value.isNullish() ? "null" : value.toJsString();
  }

  static boolean isUndefined(Value value) {
    return value.isObject() && value.get("$is").isSame(Json.of("undefined"));
  }

  private static String members(Value object) {
    return Arrays.stream(object.keys())
        .map(key -> quoted(key) + ":" + text(object.get(key)))
        .collect(joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
