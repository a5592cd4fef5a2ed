package fsdestination.bench.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageBytesTest {
  @TempDir Path directory;

  @Test
  void thePackagesAddUpToTheScript() throws Exception {
    var script = directory.resolve("a.js");
    Files.writeString(script, "0123456789\n//# sourceMappingURL=a.js.map\n");
    Files.writeString(
        directory.resolve("a.js.map"),
        "{\"sources\":[\"sources/fsdestination/json/Value.java\",\"sources/presets.js\"],"
            + "\"mappings\":\"EAAA,GCAA\"}");
    var found = PackageBytes.in(script);
    assertEquals(
        List.of("web/entry", "json", "compiler output without a source"),
        found.stream().map(PackageBytes::name).toList());
    assertEquals(List.of(5, 3, 2), found.stream().map(PackageBytes::raw).toList());
  }
}
