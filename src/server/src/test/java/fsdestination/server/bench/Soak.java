package fsdestination.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A million events through {@code send}, {@code send --batch} and {@code serve}, each with a heap
 * of 128 MB; prints how much of it is in use, after a collection, every 100,000 events.
 *
 * <pre>java -cp target/dist/fullstory-cloud.jar:src/server/target/test-classes \
 *   fsdestination.server.bench.Soak [send] [batch] [serve]</pre>
 */
public final class Soak {
  private static final int EVENTS = Integer.getInteger("events", 1_000_000);
  private static final int STEP = EVENTS / 10;
  private static final int TOGETHER = 100;
  private static final int SENDERS = 8;
  private static final String HEAP = System.getProperty("heap", "128m");
  private static final String CLASSES = System.getProperty("java.class.path");
  private static final String JAR = CLASSES.split(File.pathSeparator, -1)[0];
  private static final Pattern USED = Pattern.compile("garbage-first heap.* used (\\d+)K");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String standIn;

  private Soak(String standIn) {
    this.standIn = standIn;
  }

  public static void main(String... arguments) throws Exception {
    var modes = arguments.length == 0 ? List.of("send", "batch", "serve") : List.of(arguments);
    try (var server = JavaProcess.start("-cp", CLASSES, BareServer.class.getName())) {
      var soak = new Soak(server.address());
      for (String mode : modes) {
        System.out.printf("%s, %,d events, -Xmx%s%n", mode, EVENTS, HEAP);
        if (mode.equals("serve")) soak.serve();
        else soak.send(mode.equals("batch") ? "--batch" : "--parallel=32");
      }
    }
    System.exit(0);
  }

  private void send(String option) throws Exception {
    Path directory = Files.createTempDirectory("soak");
    Path file = SomeEvents.write(directory.resolve("e.ndjson"), EVENTS);
    try (var process = start("send", file.toString(), option)) {
      watch(process);
      process.await();
    } finally {
      try (var files = Files.list(directory)) {
        for (Path each : files.toList()) Files.delete(each);
      }
      Files.delete(directory);
    }
  }

  private void serve() throws Exception {
    try (var process = start("serve", "--port=0")) {
      var url = URI.create(process.address() + "/v1/batch");
      var threads = Executors.newFixedThreadPool(SENDERS);
      var sent = new ArrayList<Future<Boolean>>();
      for (int sender = 0; sender < SENDERS; sender++) {
        int first = sender * TOGETHER;
        sent.add(threads.submit(() -> post(url, first)));
      }
      watch(process);
      for (var each : sent) each.get();
    }
  }

  private boolean post(URI url, int first) throws IOException, InterruptedException {
    for (int i = first; i < EVENTS; i += SENDERS * TOGETHER) {
      String batch =
          IntStream.range(i, Math.min(i + TOGETHER, EVENTS))
              .mapToObj(SomeEvents::event)
              .collect(Collectors.joining(",", "{\"batch\":[", "]}"));
      var request =
          HttpRequest.newBuilder(url)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(batch))
              .build();
      // As a sender does: what is to be sent again is sent again.
      while (client.send(request, BodyHandlers.ofString()).statusCode() != 200) Thread.sleep(100);
    }
    return true;
  }

  private JavaProcess start(String... arguments) throws IOException {
    var options = new ArrayList<>(List.of("-Xmx" + HEAP, "-XX:+UseG1GC", "-jar", JAR));
    options.addAll(List.of(arguments));
    options.add("--api-url=" + standIn);
    return JavaProcess.start(options.toArray(String[]::new));
  }

  /** Prints the heap every so many events, until all have arrived. */
  private void watch(JavaProcess process) throws Exception {
    long before = count();
    long start = System.nanoTime();
    for (long next = STEP; next <= EVENTS; next += STEP) {
      long arrived = count() - before;
      while (arrived < next) {
        Thread.sleep(50);
        arrived = count() - before;
      }
      double seconds = (double) (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,11d events %,6.0f s %,6.1f MB in use%n", arrived, seconds, used(process));
    }
  }

  private long count() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(standIn + "/count")).build();
    return Long.parseLong(client.send(request, BodyHandlers.ofString()).body());
  }

  /** Megabytes after a collection; none where the process has ended. */
  private static double used(JavaProcess process) throws IOException, InterruptedException {
    ask(process, "GC.run");
    Matcher used = USED.matcher(ask(process, "GC.heap_info"));
    return used.find() ? Double.parseDouble(used.group(1)) / 1024 : Double.NaN;
  }

  private static String ask(JavaProcess process, String command)
      throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked =
        new ProcessBuilder(jcmd, Long.toString(process.id()), command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes(), UTF_8);
    asked.waitFor();
    return answer;
  }
}
