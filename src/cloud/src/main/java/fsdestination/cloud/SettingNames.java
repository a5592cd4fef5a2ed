package fsdestination.cloud;

import fsdestination.ConfigErrors;
import fsdestination.cloud.internal.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of settings. One file may be read in every mode, so each mode knows all of them. Device
 * mode ignores unknown ones, because Segment adds some; but a name that is almost a setting is a
 * mistake, with which the presets would act in place of what was meant.
 */
final class SettingNames {
  /** Those of cloud mode: the last is of {@code serve} alone. */
  private static final List<String> CLOUD = List.of("subscriptions", "consent", "redact", "serve");

  /** Those of device mode alone. */
  private static final List<String> PAGES =
      List.of(
          "orgId",
          "debug",
          "recordOnlyThisIFrame",
          "host",
          "appHost",
          "script",
          "cookieDomain",
          "recordCrossDomainIFrames",
          "assetMapId",
          "startCaptureManually",
          "anonymizeOnReset",
          "sessionUrl",
          "elementConsent");

  static final List<String> ALL = Stream.concat(CLOUD.stream(), PAGES.stream()).toList();

  private SettingNames() {}

  /**
   * Looks for names that are no settings.
   *
   * @param errors gets those that are almost a setting
   * @param warnings gets a sentence for each of the others
   */
  static void check(Set<String> names, ConfigErrors errors, List<String> warnings) {
    for (String name : names) {
      if (ALL.contains(name)) continue;
      String nearest = DidYouMean.of(name, ALL);
      if (DidYouMean.isAlmost(lower(name), lower(nearest))) {
        errors.add("/" + name, "named \"" + nearest + "\"", "an unknown name");
      } else {
        warnings.add(
            "Unknown setting \"%s\" is ignored; known settings: %s, and for pages %s"
                .formatted(name, String.join(", ", CLOUD), String.join(", ", PAGES)));
      }
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
