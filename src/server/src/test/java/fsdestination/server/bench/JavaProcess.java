package fsdestination.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program as a process, with the time that it works. */
final class JavaProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127[^\"\\s]+");

  private final Process process;

  private JavaProcess(Process process) {
    this.process = process;
  }

  /**
   * @param options of Java, {@code -cp} or {@code -jar} included, and the program's arguments
   */
  static JavaProcess start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsun.net.httpserver.nodelay=true");
    command.add("-Dsun.net.httpserver.maxIdleConnections=1000");
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FULLSTORY_API_KEY", "key");
    builder.environment().put("FULLSTORY_SERVE_REQUESTS_PER_SECOND", "1000000");
    return new JavaProcess(builder.start());
  }

  /** The first address that the program prints; what else it prints is read over. */
  String address() throws IOException {
    var output = process.inputReader();
    Matcher address = ADDRESS.matcher("");
    while (!address.find()) {
      String line = output.readLine();
      if (line == null) throw new IOException("it has ended without an address");
      address.reset(line);
    }
    var reader = new Thread(() -> readOver(output));
    reader.setDaemon(true);
    reader.start();
    return address.group();
  }

  private static void readOver(BufferedReader output) {
    try {
      output.lines().forEach(line -> {});
    } catch (UncheckedIOException e) {
      // The process was ended, and its output closed.
    }
  }

  /** How long the machine's processors have worked for it. */
  Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  long id() {
    return process.pid();
  }

  /** Waits until it has ended well. */
  void await() throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) throw new IOException("ended with a failure: " + said);
  }

  /** Waits until it has ended, and says how long the processors have worked for it. */
  Duration workedUntilItsEnd() throws InterruptedException, IOException {
    Duration worked = Duration.ZERO;
    while (process.isAlive()) {
      Duration now = worked();
      if (now.compareTo(worked) > 0) worked = now;
      Thread.sleep(10);
    }
    await();
    return worked;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
