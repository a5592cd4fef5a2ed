package fsdestination.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command {@code serve} on a free port, in a thread of its own, until it is stopped. */
final class ServeRun implements AutoCloseable {
  private static final Pattern TEXT_URL = Pattern.compile("listening url=(\\S+)");

  private final Program program;
  private final StringWriter log = new StringWriter();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private Thread thread = new Thread();

  ServeRun(Program program) {
    this.program = program;
  }

  /** Starts it, and returns its address once it listens; fails at once if it ends first. */
  URI start(String... more) {
    var arguments =
        new ArrayList<>(List.of("serve", "--port=0", "--api-url=" + program.standIn.url()));
    arguments.addAll(List.of(more));
    var command =
        new FullStoryCloud(program.environment, InputStream.nullInputStream(), Program.HURRY)
            .commandLine()
            .setErr(new PrintWriter(log, true));
    thread = new Thread(() -> exitCode.complete(command.execute(arguments.toArray(String[]::new))));
    thread.start();
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .failFast(
            () ->
                assertThat(exitCode)
                    .withFailMessage(() -> "the command has ended: " + log())
                    .isNotDone())
        .until(this::url, Optional::isPresent)
        .orElseThrow();
  }

  /** The address that it has logged. */
  private Optional<URI> url() {
    var json =
        lines().stream().filter(line -> line.has("url")).map(line -> line.get("url").asText());
    var text = TEXT_URL.matcher(log()).results().map(match -> match.group(1));
    return Stream.concat(json, text).findFirst().map(URI::create);
  }

  /** Stops it, and returns its exit code. */
  int stop() {
    thread.interrupt();
    return exitCode.join();
  }

  String log() {
    return log.toString();
  }

  /** The lines of its log that are JSON. */
  List<JsonNode> lines() {
    return log().lines().filter(line -> line.startsWith("{")).map(ServeRun::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
