package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Strings;
import jsinterop.annotations.JsConstructor;

/** The name of a property as fs.js reads it in V1 calls: cleaned, then split. */
final class V1Name extends ScriptObject {
  private static final String SUFFIX = "_(?:bool|date|int|obj|real|str)s?$";

  private final String cleaned;
  private final String name;
  private final String type;

  @JsConstructor
  private V1Name(String cleaned) {
    this.cleaned = cleaned;
    name = Strings.replace(cleaned, SUFFIX, "");
    type = name.length() < cleaned.length() ? cleaned.substring(name.length() + 1) : "";
  }

  static V1Name of(String key) {
    return new V1Name(clean(key));
  }

  private static String clean(String key) {
    if (Strings.hasMatch(key, "^[A-Za-z][\\w\\\\-]*$")) return key;
    String cleaned = Strings.replace(Strings.replace(key, "^[^A-Za-z]+", ""), "[^A-Za-z0-9_]", "");
    return cleaned.isEmpty() ? key : cleaned;
  }

  /** Without the characters that FullStory removes. */
  String cleaned() {
    return cleaned;
  }

  /** The same without the suffix. */
  String name() {
    return name;
  }

  /** The type in the suffix: {@code str}, {@code ints}; empty if there is none. */
  String type() {
    return type;
  }

  boolean isPlural() {
    return type.endsWith("s");
  }

  /** Whether a name has a suffix of V1. */
  static boolean hasSuffix(String key) {
    return Strings.hasMatch(key, SUFFIX);
  }
}
