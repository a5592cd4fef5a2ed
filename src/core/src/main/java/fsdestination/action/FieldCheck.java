package fsdestination.action;

import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * Checks the types of an action's fields. FullStory silently drops or misreads a call with a field
 * of another type, so the event is {@linkplain Json#fail rejected}.
 */
public final class FieldCheck {
  private FieldCheck() {}

  /** An object; a new one if the field is nullish. */
  public static Value object(Value field, String name) {
    if (field.isNullish()) return Json.object();
    return field.isObject()
        ? field
        : Json.fail(name + " must be an object, got " + field.typeName());
  }

  /** A string, which may be empty. */
  public static Value string(Value field, String name) {
    return field.isString()
        ? field
        : Json.fail(name + " must be a string, got " + field.typeName());
  }
}
