package fsdestination.action;

import fsdestination.Reporter;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/**
 * The names of properties for FullStory's V1 API: camel case, without a change of the suffix that
 * names the type, {@code First_name_str} to {@code firstName_str}.
 */
public final class PropertyNames {
  private static final String SUFFIX = "_(?:str|int|date|real|bool)s?$";

  /** Converts a name without suffix to camel case; the modes differ. */
  @JsFunction
  public interface Rule {
    String of(String name);
  }

  private PropertyNames() {}

  /**
   * Copies a user's traits under their new names. Drops a trait whose name becomes {@code uid},
   * also with a suffix, which FullStory removes: it would set the identity.
   *
   * @param dropped receives the name of a dropped trait
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
