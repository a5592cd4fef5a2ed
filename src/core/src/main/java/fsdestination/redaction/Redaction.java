package fsdestination.redaction;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/**
 * What the setting {@code redact} keeps from FullStory: properties of some names, and what URLs
 * have in their query. Its time is linear in the size of the value.
 */
@JsFunction
public interface Redaction {
  /**
   * The rest of a value.
   *
   * @param value as {@link Json#copy} makes it; it is not changed
   * @param hasFields whether it is a whole event or payload, and not its properties
   */
  Value of(Value value, boolean hasFields);

  /**
   * Reads the setting.
   *
   * @param setting {@code {keys?, query?}}, each an array of strings
   * @param errors gets what is wrong; a part of the setting with an error is off
   * @return null where nothing is redacted
   */
  @JsOverlay
  static @Nullable Redaction read(Value setting, ConfigErrors errors) {
    if (setting.isNullish()) return null;
    if (!setting.isObject()) {
      errors.add("", "an object", setting.typeName());
      return null;
    }
    Value names = RedactedNames.read(setting, "keys", errors, RedactedNames::plain);
    Value parameters = RedactedNames.read(setting, "query", errors, name -> name);
    return names.isUndefined() && parameters.isUndefined()
        ? null
        : (value, hasFields) -> RedactedCopy.of(value, hasFields, names, parameters);
  }
}
