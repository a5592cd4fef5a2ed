package fsdestination.site.npm;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that Vite and webpack built with the installed package. */
@BrowserTest
class BundlersIT {
  private static final Parameter CALLS = calls("[['track', 'Ordered', {total: 5}]]");
  private static final Parameter ORG = settings("{orgId: 'o-1ABC-na1'}");

  private static FreshProject vite() {
    return FreshProject.of("vite", "vite/bin/vite.js", "build");
  }

  private static FreshProject webpack() {
    return FreshProject.of("webpack", "webpack-cli/bin/cli.js");
  }

  private static void assertOrdered(Page page) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  @Test
  void byVite(Page page) {
    vite();
    page.open("/projects/vite/dist/index.html", ORG, CALLS);
    assertOrdered(page);
  }

  @Test
  void byViteClassic(Page page) {
    vite();
    page.open("/projects/vite/dist/classic.html", settings("{org: 'o-1ABC-na1'}"), CALLS);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, classic("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  /** The module, the one for {@code require()}, the script for its global, and the presets. */
  @ParameterizedTest
  @ValueSource(strings = {"main", "required", "script", "presets"})
  void byWebpack(String entry, Page page) {
    webpack();
    page.open("/projects/webpack/" + entry + ".html", ORG, CALLS);
    assertOrdered(page);
  }

  @Test
  void unusedImportsAreNotInTheBuild() throws IOException {
    var html = Files.readString(vite().directory().resolve("dist/unused.html"));
    assertFalse(html.contains("fullstory"), html);
    try (var scripts = Files.list(vite().directory().resolve("dist/assets"))) {
      var unused =
          scripts.filter(file -> file.getFileName().toString().startsWith("unused-")).toList();
      assertEquals(1, unused.size());
      var script = Files.readString(unused.get(0));
      assertFalse(script.contains("fullstory") || script.contains("import"), script);
    }
  }
}
