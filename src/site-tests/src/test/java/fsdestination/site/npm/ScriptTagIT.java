package fsdestination.site.npm;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page without a build, with the script tag of the package's README. */
@BrowserTest
class ScriptTagIT {
  private static final Parameter CALLS = calls("[['track', 'Ordered', {total: 5}]]");
  private static final Pattern TAG = Pattern.compile("<script src=[^>]*integrity=[^>]*></script>");

  /** The hash of an empty file. */
  private static final String OTHER_HASH =
      "OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";

  /**
   * The page with the tag, whose URL is replaced by that of the installed file.
   *
   * @param hash a regular expression for the part of the tag to replace by the other
   */
  private static String page(String name, String hash, String other) throws IOException {
    var project = FreshProject.of("script");
    var readme = TAG.matcher(Files.readString(project.installed("README.md")));
    readme.find();
    var tag =
        readme
            .group()
            .replaceAll(hash, other)
            .replaceAll(
                "https://unpkg.com/fullstory-destination@[^/]*/",
                "node_modules/fullstory-destination/");
    var html = Files.readString(project.directory().resolve("index.html"));
    Files.writeString(
        project.directory().resolve(name), html.replace("<!-- the script tag -->", tag));
    return "/projects/script/" + name;
  }

  @Test
  void theScriptIsLoadedWithItsHash(Page page) throws IOException {
    page.open(page("tag.html", "", ""), CALLS);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertCalls(page, v2("trackEvent", "{name: 'Ordered', properties: {total: 5}}"));
  }

  @Test
  void aScriptOfAnotherHashIsNotRun(Page page) throws IOException {
    page.openOnce(page("other.html", "sha384-[^\"]*", "sha384-" + OTHER_HASH), CALLS);
    assertEquals("undefined", page.run("return typeof window.fullstoryDestination").asText());
    assertFalse(page.requests("/fullstory-actions.js").isEmpty());
  }
}
