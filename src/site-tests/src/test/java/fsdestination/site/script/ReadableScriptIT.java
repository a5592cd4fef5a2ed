package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code script/readable} leaves: the names of the sources, and the same plugins. */
@Tag("long")
class ReadableScriptIT {
  /** {@code function Stub_create(}: of a class, its method. */
  private static final Pattern METHOD = Pattern.compile("function ([A-Z]\\w*)_\\w+\\(");

  private static final String PLUGINS =
      """
      globalThis.window = globalThis;
      await import('%s');
      const plugins = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
      console.log(plugins.map(plugin => plugin.name).join());
      """;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void itHasTheNamesOfTheSourcesAndMakesTheSamePlugins(@TempDir Path folder) throws IOException {
    Sources.copyTo(folder);
    Command.run(folder, folder.resolve("script/readable")).content();
    var script = folder.resolve("target/readable/fullstory-actions.js");
    var text = Files.readString(script);
    var classes = METHOD.matcher(text).results().map(method -> method.group(1)).toList();
    assertTrue(classes.containsAll(List.of("Mapping", "Plugin", "Stub")), text);
    assertFalse(text.contains("$module$"), text);
    assertEquals("Fullstory (Actions)", Node.run(PLUGINS.formatted(script.toUri())));
  }
}
