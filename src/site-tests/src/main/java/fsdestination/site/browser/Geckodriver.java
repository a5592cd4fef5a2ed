package fsdestination.site.browser;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.os.ExecutableFinder;

/** Firefox's driver, of which Debian 12 has no package. */
final class Geckodriver {
  private Geckodriver() {}

  /**
   * The first of the locations that Selenium uses: {@code -Dwebdriver.gecko.driver}, the
   * environment variable {@code SE_GECKODRIVER}, the PATH.
   */
  static Optional<Path> find() {
    return Stream.of(
            System.getProperty(GeckoDriverService.GECKO_DRIVER_EXE_PROPERTY, ""),
            System.getenv().getOrDefault("SE_GECKODRIVER", ""),
            new ExecutableFinder().find("geckodriver"))
        .filter(found -> found != null && !found.isBlank())
        .findFirst()
        .map(Path::of);
  }
}
