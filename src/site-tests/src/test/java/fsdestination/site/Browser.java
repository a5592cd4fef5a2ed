package fsdestination.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every browser that the tests run in: one constant and one {@link Launcher} each. A browser that
 * is not installed fails the run; {@code -Dbrowsers.without=chromium} leaves it out, and says so.
 */
enum Browser {
  CHROMIUM(new ChromiumLauncher());

  @SuppressWarnings("ImmutableEnumChecker") // launchers keep nothing
  private final Launcher launcher;

  Browser(Launcher launcher) {
    this.launcher = launcher;
  }

  Launcher launcher() {
    return launcher;
  }

  List<Path> missingPrograms() {
    return launcher.programs().stream().filter(file -> !Files.isExecutable(file)).toList();
  }

  boolean isLeftOut() {
    var without = System.getProperty("browsers.without", "").split(",");
    return Arrays.stream(without).map(String::trim).anyMatch(name()::equalsIgnoreCase);
  }

  @Override
  public String toString() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
