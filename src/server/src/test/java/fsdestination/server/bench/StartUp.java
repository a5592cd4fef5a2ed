package fsdestination.server.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the command takes to start: medians of nine runs in turn, in milliseconds. Arguments are
 * options of Java, such as {@code -XX:SharedArchiveFile=fullstory-cloud.jsa}.
 */
final class StartUp {
  private static final int ROUNDS = Integer.getInteger("rounds", 9);
  private static final String JAR = System.getProperty("jar", "target/dist/fullstory-cloud.jar");

  private StartUp() {}

  /** A run of the command that is timed. */
  private interface Run {
    void run() throws IOException, InterruptedException;
  }

  public static void main(String... options) throws IOException, InterruptedException {
    var names = List.of("--help", "--version", "serve, until it listens");
    var runs =
        List.<Run>of(
            () -> end(options, "--help"), () -> end(options, "--version"), () -> listen(options));
    var times = new long[names.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < names.size(); i++) times[i][round] = millis(runs.get(i));
    }
    for (int i = 0; i < names.size(); i++) {
      Arrays.sort(times[i]);
      System.out.printf(Locale.ROOT, "%-25s%5d ms%n", names.get(i), times[i][ROUNDS / 2]);
    }
  }

  private static long millis(Run run) throws IOException, InterruptedException {
    long start = System.nanoTime();
    run.run();
    return Math.round((double) (System.nanoTime() - start) / 1e6);
  }

  private static void end(String[] options, String argument)
      throws IOException, InterruptedException {
    try (var process = JavaProcess.start(command(options, argument))) {
      process.await();
    }
  }

  private static void listen(String[] options) throws IOException {
    // Nothing answers there; the receiver starts all the same.
    try (var process =
        JavaProcess.start(command(options, "serve", "--port=0", "--api-url=http://[::1]:9"))) {
      process.address();
    }
  }

  private static String[] command(String[] options, String... arguments) {
    var command = new ArrayList<>(List.of(options));
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return command.toArray(String[]::new);
  }
}
