package fsdestination.redaction;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/**
 * The setting {@code redact}: drops properties by name, and clears values in the query of URLs. Its
 * time is linear in the size of the value.
 */
@JsFunction
public interface Redaction {
  /**
   * The rest of a value.
   *
   * @param value a result of {@link Json#copy}, which is not changed
   * @param hasFields whether it is a whole event or payload, and not its properties
   */
  Value of(Value value, boolean hasFields);

  /**
   * Reads the setting.
   *
   * @param setting {@code {keys?, query?}}, each an array of strings
   * @param errors receives its errors; a part of the setting with an error is off
   * @return null if nothing is redacted
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
