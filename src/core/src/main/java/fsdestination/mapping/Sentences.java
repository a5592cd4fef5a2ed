package fsdestination.mapping;

import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** What validation says of single values, in the words of Segment's. Right values are true. */
class Sentences extends ScriptObject {
  /** A list of texts, each a sentence with the place before it. */
  final Value said;

  /**
   * @param empty a list to be filled
   */
  @JsConstructor
  Sentences(Value empty) {
    said = empty;
  }

  /**
   * @param at as in {@code /properties/@path}; empty for the mapping itself
   * @return false
   */
  final boolean say(String at, String problem) {
    String sentence = (at.isEmpty() ? "/" : at) + " " + problem + ".";
    said.set("" + count(), said.of(sentence));
    return false;
  }

  final int count() {
    return said.keys().length;
  }

  /** The type for messages; an object with a key that begins with an at sign is a directive. */
  static String kind(Value value) {
    String kind = value.kind();
    if (kind.equals("object")) {
      for (String key : value.keys()) {
        if (key.indexOf("@") == 0) return "directive";
      }
    }
    return kind;
  }

  /**
   * @param expected as the sentence names it
   * @param kinds those that are right, with spaces between and around them
   */
  final boolean isOne(Value value, String at, String expected, String kinds) {
    return kinds.contains(" " + kind(value) + " ") || shouldBe(at, expected, kind(value));
  }

  /** Whether it is an array, whatever keys an object may have. */
  final boolean isArray(Value value, String at) {
    return value.isArray() || shouldBe(at, "an array", value.kind());
  }

  final boolean isText(Value value, String at) {
    return isOne(value, at, "a string", " string ");
  }

  final boolean isBoolean(Value value, String at) {
    return isOne(value, at, "a boolean", " boolean ");
  }

  final boolean isTextOrDirective(Value value, String at) {
    return isOne(value, at, "a string or a mapping directive", " string directive ");
  }

  final boolean isObjectOrDirective(Value value, String at) {
    return isOne(value, at, "a object or a mapping directive", " object directive ");
  }

  final boolean isAny(Value value, String at) {
    return isOne(
        value,
        at,
        "a mapping directive or a JSON value",
        " directive object array boolean string number null ");
  }

  /**
   * @param least a length
   */
  final boolean isTextOf(Value value, String at, int least, int most) {
    if (!isText(value, at)) return false;
    int length = value.text().length();
    String should = "should be a string of length ";
    return length < least
        ? say(at, should + least + " or greater")
        : length <= most || say(at, should + most + " or less");
  }

  /**
   * @param pattern a regular expression for the texts that are right
   * @param names these texts, for the sentence
   */
  final boolean isOneOf(Value value, String at, String pattern, String names) {
    return isText(value, at)
        && (value.has(pattern)
            || say(at, "should be one of " + names + " but it is " + value.toJson().text()));
  }

  final boolean shouldBe(String at, String expected, String kind) {
    String article = "aeiou".contains(kind.substring(0, 1)) ? " an " : " a ";
    return say(at, "should be " + expected + " but it is" + article + kind);
  }
}
