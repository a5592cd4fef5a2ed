package fsdestination.action;

import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/**
 * The names of properties as FullStory's V1 API wants them: camel case, but with the suffix that
 * tells the type left alone, {@code First_name_str} to {@code firstName_str}.
 */
public final class PropertyNames {
  private static final String SUFFIX = "_(?:str|int|date|real|bool)s?$";

  /** How a name without suffix becomes camel case: the modes differ. */
  @JsFunction
  public interface Rule {
    String of(Value name);
  }

  private PropertyNames() {}

  /** A copy of an object with its names changed; the members stay as they are. */
  public static Value camelCase(Value object, Rule rule) {
    Value renamed = object.newObject();
    for (String key : object.keys()) {
      Value name = object.of(key);
      String[] suffix = name.matches(SUFFIX);
      String camel = rule.of(name.replace(SUFFIX, ""));
      renamed.set(suffix.length > 0 ? camel + suffix[0] : camel, object.get(key));
    }
    return renamed;
  }
}
