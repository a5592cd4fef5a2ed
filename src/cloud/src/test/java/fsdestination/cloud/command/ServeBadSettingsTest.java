package fsdestination.cloud.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} says where it cannot start. */
@Timeout(60)
class ServeBadSettingsTest {
  @TempDir private Path directory = Path.of("");
  private Program program = new Program(directory);
  private final StringWriter log = new StringWriter();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private Thread thread = new Thread();

  @BeforeEach
  void open() {
    program.close();
    program = new Program(directory);
  }

  @AfterEach
  void close() {
    thread.interrupt();
    program.close();
  }

  /** Runs the command until it listens, and gives its address. */
  private URI serve(String... more) throws InterruptedException {
    var arguments =
        new ArrayList<>(List.of("serve", "--port=0", "--api-url=" + program.standIn.url()));
    arguments.addAll(List.of(more));
    var command =
        new FullstoryCloud(program.environment::get, InputStream.nullInputStream(), Program.HURRY)
            .commandLine()
            .setErr(new PrintWriter(log, true));
    thread = new Thread(() -> ended.complete(command.execute(arguments.toArray(String[]::new))));
    thread.start();
    while (!ended.isDone()) {
      for (JsonNode line : lines())
        if (line.has("url")) return URI.create(line.get("url").asText());
      Thread.sleep(10);
    }
    throw new AssertionError(log.toString());
  }

  private List<JsonNode> lines() {
    return log.toString().lines().filter(line -> line.startsWith("{")).map(this::json).toList();
  }

  private JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"serve\":{\"prot\":1}}; serve.prot is no setting; there are host, port,",
        "{\"serve\":{\"writeKeys\":\"k\"}}; serve.writeKeys is no setting; there are host, port,",
        "{\"serve\":{\"port\":\"x\"}}; serve.port should be a whole number from 0 to 65535 but it is x",
        "{\"serve\":{\"concurrency\":0}}; serve.concurrency should be a whole number from 1 to 1024"
            + " but it is 0",
        "{\"serve\":{\"forwarded\":1}}; serve.forwarded should be true or false but it is 1",
        "{\"serve\":{\"host\":7}}; serve.host should be a text but it is 7",
        "{\"serve\":7}; serve, in the settings, should be an object",
        "{\"serve\":{\"host\":\"0.0.0.0\"}}; Everybody who reaches 0.0.0.0 could send events",
        "{\"subscriptions\":7}; /subscriptions must be an array, got number",
      })
  void wrongSettingsAreTold(String settings, String problem) throws IOException {
    assertEquals(2, program.run("serve", "--settings", program.write("s.json", settings)));
    assertTrue(program.err.startsWith(problem), program.err);
  }

  @Test
  void aWrongVariableIsNamed() {
    program.environment.put("FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS", "soon");
    assertEquals(2, program.run("serve"));
    assertEquals(
        "FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS should be a whole number from 1 to 300 but it is soon\n",
        program.err);
    program.environment.remove("FULLSTORY_API_KEY");
    program.environment.remove("FULLSTORY_SERVE_BODY_TIMEOUT_SECONDS");
    assertEquals(2, program.run("serve"));
    assertTrue(program.err.contains("FULLSTORY_API_KEY"), program.err);
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    var url = serve();
    assertEquals(1, program.run("serve", "--port=" + url.getPort()));
    assertTrue(
        program.err.startsWith("Cannot listen on 127.0.0.1 port " + url.getPort() + ": "),
        program.err);
  }
}
