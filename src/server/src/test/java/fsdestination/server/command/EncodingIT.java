package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.FullStoryStandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar where the machine has no language, as in most containers. */
@Timeout(60)
class EncodingIT {
  @TempDir private Path directory = Path.of("");
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private String said = "";

  @AfterEach
  void close() {
    standIn.close();
  }

  /** Runs it by a shell, which passes the bytes of an argument on as they are. */
  private int run(String arguments) throws Exception {
    var builder = Jar.command(standIn, arguments.split(" "));
    var script = directory.resolve("run.sh");
    Files.writeString(script, String.join(" ", builder.command()) + "\n");
    builder.command("sh", script.toString()).environment().put("LC_ALL", "C");
    var process = builder.start();
    said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor();
  }

  @Test
  void whatIsPrintedIsUtf8() throws Exception {
    var file = directory.resolve("e.ndjson");
    Files.writeString(file, "{\"type\":\"track\",\"userId\":\"u\",\"event\":\"Käse\"}\n");
    assertEquals(0, run("send --dry-run " + file), said);
    assertTrue(said.contains("\"Käse\""), said);
  }

  @Test
  void anArgumentThatCannotBeReadThereDeletesNobody() throws Exception {
    assertEquals(2, run("delete Jürgen"), said);
    assertTrue(said.startsWith("The user id could not be read at character 2"), said);
    assertEquals(0, standIn.received().size());
  }
}
