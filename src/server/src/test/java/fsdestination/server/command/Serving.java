package fsdestination.server.command;

import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The built jar as a process that serves; it does not outlive the test. */
final class Serving implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("\"url\":\"([^\"]+)\"");

  private final LoggedProcess process;
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
      throws IOException {
    Path log = directory.resolve("serve.log");
    var arguments = new ArrayList<>(List.of("serve", "--port=0"));
    arguments.addAll(Arrays.asList(more));
    var builder = Jar.command(standIn, arguments.toArray(String[]::new));
    builder.command().addAll(1, java);
    builder.environment().putAll(environment);
    process = new LoggedProcess(builder.redirectOutput(log.toFile()).start(), log);
    url = URI.create(process.await(ADDRESS));
  }

  /** Waits for what it does; fails at once if it ends first. */
  void await(Callable<Boolean> condition) {
    process.await(condition);
  }

  String log() {
    return process.output();
  }

  HttpRequest.Builder post(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", "application/json");
  }

  /** SIGTERM, where there are signals. */
  void terminate() {
    process.process().destroy();
  }

  boolean ends() throws InterruptedException {
    return process.process().waitFor(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.process().destroyForcibly().onExit().join();
  }
}
