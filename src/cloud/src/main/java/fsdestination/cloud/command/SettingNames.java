package fsdestination.cloud.command;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of settings. Device mode ignores others, for Segment adds some; but one that is almost
 * a name is a mistake, with which the presets would act in place of what was meant.
 */
final class SettingNames {
  private static final List<String> OWN = List.of("subscriptions", "serve");
  private static final List<String> OF_PAGES =
      List.of("orgId", "debug", "recordOnlyThisIFrame", "host", "appHost", "script");

  private SettingNames() {}

  /**
   * A warning for each name that is none.
   *
   * @param file where they stand
   * @throws UsageException for one that is almost a name
   */
  static List<String> check(Object file, Set<String> given) {
    var warnings = new ArrayList<String>();
    for (String name : given) {
      if (OWN.contains(name) || OF_PAGES.contains(name)) continue;
      String problem = file + ": \"" + name + "\" is no setting";
      String known =
          " There are " + String.join(", ", OWN) + ", and for pages " + String.join(", ", OF_PAGES);
      String nearest = nearest(name);
      if (nearest != null) {
        throw new UsageException(problem + "; is \"" + nearest + "\" meant?" + known);
      }
      warnings.add(problem + " and is ignored." + known);
    }
    return warnings;
  }

  private static @Nullable String nearest(String given) {
    return Stream.concat(OWN.stream(), OF_PAGES.stream())
        .filter(name -> distance(lower(name), lower(given)) <= 2)
        .findFirst()
        .orElse(null);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many letters are to be added, dropped or changed (Levenshtein). */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
