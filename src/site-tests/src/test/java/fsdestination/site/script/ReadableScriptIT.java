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

/** The result of {@code script/readable}: it has the names of the sources, and the same plugins. */
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
  void itHasTheNamesOfTheSourcesAndMakesTheSamePlugins(@TempDir Path directory) throws IOException {
    Sources.copyTo(directory);
    Command.run(directory, directory.resolve("script/readable")).content();
    var script = directory.resolve("target/readable/fullstory-actions.js");
    var code = Files.readString(script);
    var classes = METHOD.matcher(code).results().map(method -> method.group(1)).toList();
    assertTrue(classes.containsAll(List.of("Mapping", "Plugin", "Stub")), code);
    assertFalse(code.contains("$module$"), code);
    assertEquals("Fullstory (Actions)", Node.run(PLUGINS.formatted(script.toUri())));
  }
}
