package fsdestination.site.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;

/** JSON as tests see it, and as the classes of the JVM take it. */
final class ReferenceJson {
  /** Half a surrogate pair survives in no other way. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ReferenceJson() {}

  static String text(Object json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + json, e);
    }
  }

  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + text, e);
    }
  }

  static JavaValue value(JsonNode json) {
    try {
      return JavaValue.from(MAPPER.treeToValue(json, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be read: " + json, e);
    }
  }

  /** One text for equal values: numbers alike, members in JavaScript's order, absent as null. */
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
