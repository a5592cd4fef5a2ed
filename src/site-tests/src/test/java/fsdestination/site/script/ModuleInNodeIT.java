package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module without a window: on a server that renders pages, or in a build. */
class ModuleInNodeIT {
  private static String actions(String expression) throws IOException, InterruptedException {
    return imported("fullstory-actions.mjs", expression);
  }

  private static String presets(String expression) throws IOException, InterruptedException {
    return imported("fullstory-presets.mjs", expression);
  }

  private static String classic(String expression) throws IOException, InterruptedException {
    return imported("fullstory-classic.mjs", expression);
  }

  private static String imported(String file, String expression)
      throws IOException, InterruptedException {
    return Node.run(
        "const module = await import('%s'); console.log(JSON.stringify(%s))"
            .formatted(ProjectFiles.dist(file).toUri(), expression));
  }

  @Test
  void theDefaultExportIsTheFactory() throws IOException, InterruptedException {
    assertEquals("\"Fullstory (Actions)\"", actions("module.default.pluginName"));
  }

  @Test
  void thePresetsAreExportedByName() throws IOException, InterruptedException {
    assertEquals(
        "[\"Track Event\",\"Identify User\",\"Viewed Page\",\"Track Page Events\",\"Group\"]",
        actions("module.presets.map(preset => preset.name)"));
  }

  @Test
  void nothingElseIsExported() throws IOException, InterruptedException {
    assertEquals("[\"default\",\"presets\"]", actions("Object.keys(module).sort()"));
  }

  @Test
  void importingLeavesNoGlobal() throws IOException, InterruptedException {
    assertEquals("false", actions("'fullstoryDestination' in globalThis"));
  }

  @Test
  void theDefaultExportOfPresetsIsTheirFactory() throws IOException, InterruptedException {
    assertEquals("[\"default\"]", presets("Object.keys(module)"));
    assertEquals("\"Fullstory (Actions)\"", presets("module.default.pluginName"));
    assertEquals("false", presets("'fullstoryDestination' in globalThis"));
  }

  @Test
  void theDefaultExportOfClassicIsTheConstructor() throws IOException, InterruptedException {
    assertEquals("[\"default\"]", classic("Object.keys(module)"));
    assertEquals("\"FullStory\"", classic("module.default.prototype.name"));
    assertEquals("true", classic("new module.default({}).options.trackPagesWithEvents"));
  }

  @Test
  void theCheckDoesNothing() throws IOException, InterruptedException {
    assertEquals(
        "[{\"calls\":0,\"codes\":{},\"findings\":[]},false]",
        imported(
            "fullstory-check.mjs", "[module.default.report(), 'fullstoryCheck' in globalThis]"));
  }

  @ParameterizedTest
  @CsvSource({"rudderstack, init", "analytics, initialize"})
  void adaptersDoNothing(String adapter, String load) throws IOException, InterruptedException {
    assertEquals(
        "[[\"default\"],false]",
        imported(
            "fullstory-" + adapter + ".mjs",
            """
            await (async () => {
              const adapted = module.default(() => { throw new Error('called'); }, {orgId: 'o-1ABC-na1'});
              const instance = {getUserId: () => '', user: () => null};
              adapted.%s({instance}, instance);
              adapted.track({payload: {}}, {}, {message: {type: 'track'}});
              await new Promise(later => setTimeout(later));
              return [Object.keys(module), 'fullstoryAnalytics' in globalThis];
            })()
            """
                .formatted(load)
                .replace("\n", " ")));
  }

  @Test
  void importingClassicLeavesNoGlobal() throws IOException, InterruptedException {
    assertEquals(
        "[]", classic("Object.keys(globalThis).filter(name => name.startsWith('fullstory'))"));
  }
}
