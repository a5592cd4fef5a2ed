package fsdestination.site.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;

/** JSON of the tests, and its conversion to values of the core. */
final class ReferenceJson {
  /** Escapes non-ASCII, because a lone surrogate has no UTF-8. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ReferenceJson() {}

  static String print(Object json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be printed: " + json, e);
    }
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  static JavaValue value(JsonNode json) {
    try {
      return JavaValue.from(MAPPER.treeToValue(json, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be read: " + json, e);
    }
  }

  /**
   * The same JSON for equal values: numbers as doubles, properties in JavaScript's order, undefined
   * as null.
   */
  static JsonNode canonical(Value value) {
    if (value.isNumber()) {
      return DoubleNode.valueOf(value.toJsNumber() + 0.0); // no minus zero
    }
    if (value.isArray()) {
      var array = MAPPER.createArrayNode();
      for (var key : value.keys()) {
        array.add(canonical(value.get(key)));
      }
      return array;
    }
    if (value.isObject()) {
      var object = MAPPER.createObjectNode();
      for (var key : value.keys()) {
        object.set(key, canonical(value.get(key)));
      }
      return object;
    }
    return MAPPER.valueToTree(((JavaValue) value).raw());
  }
}
