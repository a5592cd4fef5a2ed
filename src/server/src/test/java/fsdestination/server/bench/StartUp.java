package fsdestination.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the command takes to start, and how long the processors work for it: medians of nine
 * runs in turn, in milliseconds. Arguments are options of Java, such as {@code
 * -XX:SharedArchiveFile=fullstory-cloud.jsa}.
 */
final class StartUp {
  private static final int ROUNDS = Integer.getInteger("rounds", 9);
  private static final String JAR = System.getProperty("jar", "target/dist/fullstory-cloud.jar");

  private StartUp() {}

  /** A run of the command, which returns for how long the processors have worked for it. */
  private interface Run {
    Duration run() throws IOException, InterruptedException;
  }

  public static void main(String... options) throws IOException, InterruptedException {
    var names = List.of("--help", "--version", "serve, until it listens");
    var runs =
        List.<Run>of(
            () -> end(options, "--help"), () -> end(options, "--version"), () -> listen(options));
    var times = new long[names.size()][ROUNDS];
    var worked = new long[names.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < names.size(); i++) {
        long start = System.nanoTime();
        worked[i][round] = runs.get(i).run().toMillis();
        times[i][round] = Duration.ofNanos(System.nanoTime() - start).toMillis();
      }
    }
    for (int i = 0; i < names.size(); i++) {
      System.out.printf(
          Locale.ROOT,
          "%-25s%5d ms, processors %5d ms%n",
          names.get(i),
          median(times[i]),
          median(worked[i]));
    }
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static Duration end(String[] options, String argument)
      throws IOException, InterruptedException {
    try (var process = JavaProcess.start(command(options, argument))) {
      return process.workedUntilItsEnd();
    }
  }

  private static Duration listen(String[] options) throws IOException {
    // Nothing answers there; the receiver starts all the same.
    try (var process =
        JavaProcess.start(command(options, "serve", "--port=0", "--api-url=http://[::1]:9"))) {
      process.address();
      return process.worked();
    }
  }

  private static String[] command(String[] options, String... arguments) {
    var command = new ArrayList<>(List.of(options));
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return command.toArray(String[]::new);
  }
}
