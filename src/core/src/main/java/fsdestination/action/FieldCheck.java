package fsdestination.action;

import fsdestination.json.Value;

/**
 * The types of an action's fields. A call with a field of another type FullStory drops without a
 * word, or makes something else of it, so the event is {@linkplain Value#refuse rejected}.
 */
public final class FieldCheck {
  private FieldCheck() {}

  /** An object; a new one where the field is missing. */
  public static Value object(Value field, String name) {
    if (field.isMissing()) return field.newObject();
    return field.isObject()
        ? field
        : field.refuse(name + " must be an object, got " + field.kind());
  }

  /** A string, which may be empty. */
  public static Value string(Value field, String name) {
    return field.isText() ? field : field.refuse(name + " must be a string, got " + field.kind());
  }
}
