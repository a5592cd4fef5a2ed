package fsdestination.server.command;

import fsdestination.cloud.CloudSettings;
import fsdestination.cloud.internal.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is hardly a setting. Device mode ignores what is none, for Segment adds some; but one that
 * is almost a name is a mistake, with which the presets would act in place of what was meant.
 */
final class UnknownSettings {
  private UnknownSettings() {}

  /**
   * A warning for each name that is none.
   *
   * @param file where they stand
   * @throws UsageException for one that is almost a name
   */
  static List<String> check(Object file, Set<String> given) {
    var warnings = new ArrayList<String>();
    for (String name : given) {
      if (CloudSettings.ALL.contains(name)) continue;
      String problem = file + ": \"" + name + "\" is no setting";
      String known =
          " There are "
              + String.join(", ", CloudSettings.CLOUD)
              + ", and for pages "
              + String.join(", ", CloudSettings.PAGES);
      String nearest = DidYouMean.of(name, CloudSettings.ALL);
      if (DidYouMean.isAlmost(lower(name), lower(nearest))) {
        throw new UsageException(problem + "; is \"" + nearest + "\" meant?" + known);
      }
      warnings.add(problem + " and is ignored." + known);
    }
    return warnings;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
