package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same sources make the same bytes, wherever and whenever they are built. */
@Tag("long")
class ReproducibleBuildIT {
  private static final String SCRIPT = "fullstory-actions.js";

  private static Path copy(Path directory) throws IOException {
    Sources.copyTo(directory);
    return directory;
  }

  private static Path build(Path directory, String timeZone, String... more) throws IOException {
    var words = new ArrayList<Object>();
    words.addAll(List.of("mvn", "-B", "-q", "package", "-Pimage", "-Dmaven.test.skip=true"));
    words.addAll(List.of(more));
    Command.run(directory, Map.of("TZ", timeZone), words.toArray()).content();
    return directory.resolve("target/dist");
  }

  private static Set<String> files(Path dist) throws IOException {
    try (var files = Files.walk(dist)) {
      return new TreeSet<>(
          files.filter(Files::isRegularFile).map(file -> "" + dist.relativize(file)).toList());
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void twoBuildsInTwoDirectoriesAreTheSame(@TempDir Path directory) throws IOException {
    var one = build(copy(directory.resolve("one")), "UTC");
    // An empty cache, because J2CL would reuse the results of the first build.
    var empty = "-Dgwt3.cache.dir=" + directory.resolve("cache");
    var elsewhere = copy(directory.resolve("in/another place"));
    var other = build(elsewhere, "Pacific/Auckland", empty);
    assertEquals(files(one), files(other));
    assertTrue(files(one).contains("fullstory-connect.zip"), "" + files(one));
    var different = new TreeSet<String>();
    for (var file : files(one)) {
      if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
        different.add(file);
      }
    }
    assertEquals(Set.of(), different);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void aDeletedCacheOfTheCompilerIsRestored(@TempDir Path directory) throws IOException {
    var project = copy(directory.resolve("project"));
    var cache = directory.resolve("cache");
    String[] options = {"-pl", "src/browser", "-am", "-Dgwt3.cache.dir=" + cache};
    var before = Files.readString(build(project, "UTC", options).resolve(SCRIPT));
    Files.move(cache, directory.resolve("gone"));
    assertEquals(before, Files.readString(build(project, "UTC", options).resolve(SCRIPT)));
  }
}
