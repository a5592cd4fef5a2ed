package fsdestination.server.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

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

  /** Starts it, and returns its address once it listens. */
  URI start(String... more) throws InterruptedException {
    var arguments =
        new ArrayList<>(List.of("serve", "--port=0", "--api-url=" + program.standIn.url()));
    arguments.addAll(List.of(more));
    var command =
        new FullStoryCloud(program.environment, InputStream.nullInputStream(), Program.HURRY)
            .commandLine()
            .setErr(new PrintWriter(log, true));
    thread = new Thread(() -> exitCode.complete(command.execute(arguments.toArray(String[]::new))));
    thread.start();
    while (!exitCode.isDone()) {
      for (JsonNode line : lines()) {
        if (line.has("url")) return URI.create(line.get("url").asText());
      }
      var text = TEXT_URL.matcher(log());
      if (text.find()) return URI.create(text.group(1));
      Thread.sleep(10);
    }
    throw new AssertionError(log());
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
