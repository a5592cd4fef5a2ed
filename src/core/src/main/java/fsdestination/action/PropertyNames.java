package fsdestination.action;

import fsdestination.Reporter;
import fsdestination.json.Json;
import fsdestination.json.Strings;
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
    String of(String name);
  }

  private PropertyNames() {}

  /**
   * A copy of a user's traits with their names changed; the values stay as they are. A trait whose
   * name becomes {@code uid} is dropped, with a suffix too, which FullStory takes off: it would be
   * the identity.
   *
   * @param dropped gets the name of the trait
   */
  public static Value camelCase(Value traits, Rule rule, Reporter dropped) {
    Value renamed = Json.object();
    for (String key : traits.keys()) {
      String[] suffix = Strings.allMatches(key, SUFFIX);
      String name = rule.of(Strings.replace(key, SUFFIX, ""));
      if (name.equals("uid")) dropped.report(key);
      else Json.set(renamed, suffix.length > 0 ? name + suffix[0] : name, traits.get(key));
    }
    return renamed;
  }
}
