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

  private static Path copy(Path folder) throws IOException {
    Sources.copyTo(folder);
    return folder;
  }

  private static Path build(Path folder, String timeZone, String... more) throws IOException {
    var words = new ArrayList<Object>();
    words.addAll(List.of("mvn", "-B", "-q", "package", "-Dmaven.test.skip=true"));
    words.addAll(List.of(more));
    Command.run(folder, Map.of("TZ", timeZone), words.toArray()).content();
    return folder.resolve("target/dist");
  }

  private static Set<String> files(Path dist) throws IOException {
    try (var files = Files.walk(dist)) {
      return new TreeSet<>(
          files.filter(Files::isRegularFile).map(file -> "" + dist.relativize(file)).toList());
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void twoBuildsInTwoFoldersAreTheSame(@TempDir Path folder) throws IOException {
    var one = build(copy(folder.resolve("one")), "UTC");
    // Nothing is taken over from the first: J2CL keeps what it has made.
    var empty = "-Dgwt3.cache.dir=" + folder.resolve("cache");
    var elsewhere = copy(folder.resolve("in/another place"));
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
  void whereTheCompilersCacheWasDeletedItIsMadeAnew(@TempDir Path folder) throws IOException {
    var project = copy(folder.resolve("project"));
    var cache = folder.resolve("cache");
    String[] options = {"-pl", "src/browser", "-am", "-Dgwt3.cache.dir=" + cache};
    var before = Files.readString(build(project, "UTC", options).resolve(SCRIPT));
    Files.move(cache, folder.resolve("gone"));
    assertEquals(before, Files.readString(build(project, "UTC", options).resolve(SCRIPT)));
  }
}
