package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine;

/** The program, run in this process against FullStory's stand-in, with a directory of its own. */
final class Program implements AutoCloseable {
  static final RetryOptions HURRY =
      RetryOptions.builder()
          .maxAttempts(3)
          .initialBackoff(Duration.ofMillis(10))
          .maxBackoff(Duration.ofMillis(50))
          .maxRetryAfter(Duration.ofSeconds(5))
          .attemptTimeout(Duration.ofSeconds(5))
          .initialPollInterval(Duration.ofMillis(5))
          .jobTimeout(Duration.ofSeconds(10))
          .build();

  /** An event that the presets do not want. */
  static final String SCREEN = "{\"type\":\"screen\"}";

  final FullStoryStandIn standIn = FullStoryStandIn.start();
  final Map<String, String> environment = new HashMap<>();
  final Path directory = temporaryDirectory();
  String input = "";
  String out = "";
  String err = "";

  Program() {
    environment.put("FULLSTORY_API_KEY", FullStoryStandIn.KEY);
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("fullstory-cloud");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command and gives back its exit code. */
  int run(String... arguments) {
    return runAt(standIn.url().toString(), arguments);
  }

  int runAt(String url, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--api-url=" + url);
    return runPlain(all.toArray(String[]::new));
  }

  /** The same, without the stand-in's address. */
  int runPlain(String... arguments) {
    var output = new StringWriter();
    var errors = new StringWriter();
    int code =
        commandLine()
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(errors, true))
            .execute(arguments);
    out = output.toString();
    err = errors.toString();
    return code;
  }

  CommandLine commandLine() {
    var standardInput = new ByteArrayInputStream(input.getBytes(UTF_8));
    return new FullStoryCloud(environment, standardInput, HURRY).commandLine();
  }

  String file(String name) {
    return directory.resolve(name).toString();
  }

  String write(String name, String... lines) throws IOException {
    Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    return file(name);
  }

  /** A file of as many events, from {@code track(0)} on. */
  String writeEvents(int count) throws IOException {
    return write(
        "e.ndjson", IntStream.range(0, count).mapToObj(Program::track).toArray(String[]::new));
  }

  /** The option of {@code send} for a file {@code r.ndjson}. */
  String rejectsOption() {
    return "--rejects=" + file("r.ndjson");
  }

  /** Settings by which each event is two, of these names, of the user that the event names. */
  String writeTwoSubscriptions(String name, String one, String other) throws IOException {
    var subscription =
        "{\"enabled\":true,\"partnerAction\":\"trackEventV2\",\"subscribe\":\"all\",\"mapping\":"
            + "{\"name\":\"%s\",\"userId\":{\"@path\":\"$.userId\"}}}";
    return write(
        name,
        "{\"subscriptions\":[%s,%s]}"
            .formatted(subscription.formatted(one), subscription.formatted(other)));
  }

  String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  static String track(int i) {
    return track("m" + i, "u" + i % 10, "E" + i);
  }

  static String track(String messageId, String user, String event) {
    return "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"%s\",\"event\":\"%s\",\"properties\":{}}"
        .formatted(messageId, user, event);
  }

  static String identify(String messageId, String user) {
    return "{\"type\":\"identify\",\"messageId\":\"%s\",\"userId\":\"%s\",\"traits\":{\"plan\":\"pro\"}}"
        .formatted(messageId, user);
  }

  @Override
  public void close() throws IOException {
    standIn.close();
    try (var files = Files.walk(directory)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
