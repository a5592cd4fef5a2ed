package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;

/** A library of npm, which {@code library.mjs} drives. */
record NodeLibrary(String name) implements SendingLibrary {
  private static final Path ROOT = Path.of(System.getProperty("root.dir", "../.."));

  @Override
  public String version() {
    try {
      var installed = ROOT.resolve("node_modules").resolve(name).resolve("package.json").toFile();
      return new JsonMapper().readTree(installed).path("version").asText();
    } catch (IOException e) {
      throw new LinkageError("npm ci installs " + name, e);
    }
  }

  @Override
  public Told send(URI receiver, String writeKey) throws Exception {
    var process =
        new ProcessBuilder(
                "node", "src/server/src/test/js/library.mjs", name, receiver.toString(), writeKey)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) throw new AssertionError(name + ": " + output);
    // Some write warnings before.
    var last = output.strip().substring(output.strip().lastIndexOf('\n') + 1);
    var told = new JsonMapper().readTree(last);
    var together = new ArrayList<String>();
    told.path("together").forEach(each -> together.add(each.asText()));
    return new Told(together, told.path("rejected").asText(), told.path("again").asText());
  }

  @Override
  public String toString() {
    return name;
  }
}
