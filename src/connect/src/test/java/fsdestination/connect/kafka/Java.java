package fsdestination.connect.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs in Java, started as processes. */
final class Java {
  private Java() {}

  /**
   * Kafka's own libraries: this test's class path without what the plugin brings, but for Jackson,
   * which Connect has too.
   *
   * @param plugin the unpacked archive
   */
  static String kafkaClassPath(Path plugin) throws IOException {
    Set<String> ours;
    try (Stream<Path> jars = Files.list(plugin.resolve("lib"))) {
      ours = jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
    }
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> each.endsWith(".jar"))
        .filter(
            each -> {
              String name = Path.of(each).getFileName().toString();
              if (name.startsWith("fullstory-")) return false;
              return name.startsWith("jackson-") || !ours.contains(name);
            })
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * @param heap of the process, in MB
   */
  static Process start(Path log, int heap, String classPath, String main, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap + "m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                classPath,
                main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String log(Path log) throws IOException {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** The end of a log, for messages. */
  static String tail(Path log) throws IOException {
    String text = log(log);
    return text.substring(Math.max(0, text.length() - 5000));
  }
}
