package fsdestination.redaction;

import fsdestination.ConfigErrors;
import fsdestination.json.Json;
import fsdestination.json.StringFunction;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** The names in the setting {@code redact}, as the keys of an object. */
final class RedactedNames {
  /** ASCII except letters and digits, which FullStory's server and the V1 actions remove. */
  private static final String PUNCTUATION = "[\\x00-/:-@\\[-`{-\\x7f]";

  /** V1's suffix of a type, which is not part of the name. */
  private static final String SUFFIX = "_(?:str|int|date|real|bool|obj)s?$";

  private RedactedNames() {}

  /**
   * Reads a part of the setting.
   *
   * @param form converts a name to a key
   * @return undefined if there is no such part, or it has an error
   */
  static Value read(Value setting, String part, ConfigErrors errors, StringFunction form) {
    Value given = setting.get(part);
    if (given.isNullish()) return Json.undefined();
    Value names = Json.object();
    String found = given.isArray() ? "" : given.typeName();
    for (String index : (given.isArray() ? given : names).keys()) {
      Value name = given.get(index);
      if (name.isString()) Json.set(names, form.of(name.asString()), name);
      else found = "array with " + name.typeName();
    }
    if (found.isEmpty()) return names;
    errors.add("/" + part, "an array of strings", found);
    return Json.undefined();
  }

  /**
   * @param names in the form of {@link #plain}; undefined for none
   */
  static boolean has(Value names, String name) {
    return !names.get(plain(name)).isNullish()
        || !names.get(plain(Strings.replace(name, SUFFIX, ""))).isNullish();
  }

  /** The common form of all names that FullStory may treat as one. */
  static String plain(String name) {
    return Strings.replace(Strings.lowerCase(name), PUNCTUATION, "");
  }
}
