package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code script/demo} builds without tests, so no module may need them for its build. */
@Tag("long")
class BuildWithoutTestsIT {
  @Test
  void theServersModulesBuildInAFreshClone(@TempDir Path directory) throws IOException {
    Sources.copyTo(directory);
    Object[] build =
        "mvn -B -q package -Dmaven.test.skip=true -pl src/server,src/connect -am".split(" ");
    Command.run(directory, build).content();
    var dist = directory.resolve("target/dist");
    assertTrue(Files.exists(dist.resolve("fullstory-cloud.jar")));
    assertTrue(Files.exists(dist.resolve("fullstory-connect.zip")));
  }
}
