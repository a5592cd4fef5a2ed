package fsdestination.cloud;

import fsdestination.json.Value;
import java.util.Locale;
import java.util.Set;

/**
 * Which destinations the sender lets an event reach: the {@code integrations} of the event, as <a
 * href="https://segment.com/docs/connections/spec/common/#integrations">Segment's specification</a>
 * has them.
 */
final class Integrations {
  /**
   * FullStory's in every mode, without spaces and parentheses, which senders write as they like.
   */
  private static final Set<String> NAMES =
      Set.of("fullstory", "fullstoryactions", "fullstorycloudmodeactions");

  private Integrations() {}

  /**
   * Whether an event may reach an action. False for one of FullStory's names keeps it from there;
   * otherwise a name that is on wins over {@code All}.
   *
   * @param action its key; {@code "Fullstory (Actions) trackEventV2": false} switches off this one
   *     alone, as in a page
   */
  static boolean allow(Value event, String action) {
    Value integrations = event.get("integrations");
    if (!integrations.isObject()) return true;
    boolean all = true;
    boolean named = false;
    for (String key : integrations.keys()) {
      Value setting = integrations.get(key);
      boolean off = setting.isBoolean() && !setting.isTrue();
      String name = letters(key);
      if (name.equals("all")) {
        all = !off;
      } else if (NAMES.contains(name) || isAction(name, letters(action))) {
        if (off) return false;
        named |= setting.isTruthy();
      }
    }
    return all || named;
  }

  private static boolean isAction(String name, String action) {
    return name.endsWith(action)
        && NAMES.contains(name.substring(0, name.length() - action.length()));
  }

  /** Libraries do not agree on the case: {@code All} for one is {@code all} for another. */
  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
