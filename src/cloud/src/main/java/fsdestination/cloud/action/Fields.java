package fsdestination.cloud.action;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;

/** All fields of an action. What a payload has besides is dropped. */
record Fields(List<Field> fields) {
  static Fields of(Field... fields) {
    return new Fields(List.of(fields));
  }

  /**
   * The fields that a payload has, each as its type. Null and the empty text are the same as none,
   * as at Segment.
   *
   * @throws IllegalArgumentException says all that is wrong
   */
  Value check(Value payload) {
    var problems = new ArrayList<String>();
    Value checked = Json.object();
    for (Field field : fields) {
      Value given = payload.get(field.key());
      try {
        if (!given.isNullish() && !(given.isString() && given.toJsString().isEmpty())) {
          Json.set(checked, field.key(), field.coerce(given));
        } else if (field.required()) {
          throw field.wrong("missing");
        }
      } catch (IllegalArgumentException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    if (!problems.isEmpty()) throw new IllegalArgumentException(String.join("; ", problems));
    return checked;
  }
}
