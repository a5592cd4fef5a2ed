package fsdestination.server.command;

import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar as a process that serves; it does not outlive the test. */
final class Serving implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("\"url\":\"([^\"]+)\"");

  private final Process process;
  private final Path log;
  final URI url;

  /**
   * @param directory for its log
   * @param java options of the virtual machine, such as {@code -Xmx64m}
   */
  Serving(
      FullStoryStandIn standIn,
      Path directory,
      Map<String, String> environment,
      List<String> java,
      String... more)
      throws IOException, InterruptedException {
    log = directory.resolve("serve.log");
    var arguments = new ArrayList<>(List.of("serve", "--port=0"));
    arguments.addAll(Arrays.asList(more));
    var builder = Jar.command(standIn, arguments.toArray(String[]::new));
    builder.command().addAll(1, java);
    builder.environment().putAll(environment);
    process = builder.redirectOutput(log.toFile()).start();
    url = address();
  }

  private URI address() throws IOException, InterruptedException {
    while (true) {
      boolean running = process.isAlive();
      Matcher address = ADDRESS.matcher(log());
      if (address.find()) return URI.create(address.group(1));
      if (!running) throw new AssertionError("it has ended: " + log());
      Thread.sleep(10);
    }
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  HttpRequest.Builder post(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", "application/json");
  }

  /** SIGTERM, where there are signals. */
  void terminate() {
    process.destroy();
  }

  boolean ends() throws InterruptedException {
    return process.waitFor(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
