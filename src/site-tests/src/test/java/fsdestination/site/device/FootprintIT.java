package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** What the script leaves in the page that loads it. */
@BrowserTest
class FootprintIT {
  /** Adds the script to the page, and returns what came to the given object by it. */
  private static final String ADDED =
      """
      var object = %s;
      var before = new Set(Reflect.ownKeys(object));
      await new Promise(function (loaded) {
        var script = document.createElement('script');
        script.src = '/dist/fullstory-actions.js';
        script.onload = loaded;
        document.head.appendChild(script);
      });
      %s
      return Reflect.ownKeys(object).filter(key => !before.has(key)).map(String).sort();
      """;

  @Test
  void theScriptDefinesItsFactoryAndNothingElse(Page page) {
    page.open("empty.html");
    assertEquals(json("['fullstoryDestination']"), page.run(ADDED.formatted("window", "")));
  }

  @Test
  void loadingAddsFullstoryAndItsGlobals(Page page) {
    page.open("empty.html");
    var load =
        "var plugins = await fullstoryDestination({orgId: 'o-1ABC-na1'}); await plugins[0].load();";
    assertEquals(
        json(
            """
            ['FS', '_fs_host', '_fs_namespace', '_fs_org', '_fs_script', 'fullstoryDestination']
            """),
        page.run(ADDED.formatted("window", load)));
  }

  @Test
  void theBuiltInTypesStayAsTheyAre(Page page) {
    page.open("empty.html");
    var types = "Object, Array, String, Number, Boolean, Function, Symbol, Map, Set, Promise, Math";
    var members =
        "["
            + types
            + "].map(type => [type, type.prototype || {}].map(owner =>"
            + " Reflect.ownKeys(owner).map(String)))";
    var before = page.run("return " + members);
    page.run(ADDED.formatted("window", ""));
    assertEquals(before, page.run("return " + members));
  }
}
