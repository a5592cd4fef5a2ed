package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code script/demo} and its like build without the tests, which no module may need for that. */
@Tag("long")
class BuildWithoutTestsIT {
  @Test
  void theServersModulesBuildInAFreshClone(@TempDir Path folder) throws IOException {
    Sources.copyTo(folder);
    Object[] build = "mvn -B -q package -Dmaven.test.skip=true -pl src/connect -am".split(" ");
    Command.run(folder, build).content();
    var dist = folder.resolve("target/dist");
    assertTrue(Files.exists(dist.resolve("fullstory-cloud.jar")));
    assertTrue(Files.exists(dist.resolve("fullstory-connect.zip")));
  }
}
