package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The module where there is no window: on a server that renders pages, or in a build. */
class ModuleInNodeIT {
  private static String imported(String expression) throws IOException, InterruptedException {
    return Node.run(
        "const module = await import('%s'); console.log(JSON.stringify(%s))"
            .formatted(ProjectFiles.dist("fullstory-actions.mjs").toUri(), expression));
  }

  @Test
  void theDefaultExportIsTheFactory() throws IOException, InterruptedException {
    assertEquals("\"Fullstory (Actions)\"", imported("module.default.pluginName"));
  }

  @Test
  void thePresetsAreExportedByName() throws IOException, InterruptedException {
    assertEquals(
        "[\"Track Event\",\"Identify User\",\"Viewed Page\",\"Track Page Events\"]",
        imported("module.presets.map(preset => preset.name)"));
  }

  @Test
  void nothingElseIsExported() throws IOException, InterruptedException {
    assertEquals("[\"default\",\"presets\"]", imported("Object.keys(module).sort()"));
  }

  @Test
  void importingLeavesNoGlobal() throws IOException, InterruptedException {
    assertEquals("false", imported("'fullstoryDestination' in globalThis"));
  }
}
