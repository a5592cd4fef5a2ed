package fsdestination.server.bench;

import fsdestination.Nullable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events a second, and processor time for each event: by {@code send}, {@code send --batch} and
 * {@code serve}, beside programs that only post or pass on the same bodies. Who posts, who serves
 * and who takes FullStory's place are processes of their own. Rounds take turns, so that what else
 * the machine does meets all of them; the median counts. "Again" is the same measured twice: what
 * it differs by is noise. "Quick" is the same command compiled by the JVM's first compiler alone:
 * in a short run the second one costs more than it gives.
 *
 * <pre>java -cp target/dist/fullstory-cloud.jar:src/server/target/test-classes \
 *   -Devents=50000 -Drounds=5 fsdestination.server.bench.LoadBench</pre>
 *
 * <p>With {@code -Dbefore=JAR} another build of the command takes turns with this one.
 */
public final class LoadBench {
  private static final int EVENTS = Integer.getInteger("events", 50_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final String SENDERS = "32";
  private static final String PAUSE = System.getProperty("pause", "1000");
  private static final String CLASSES = System.getProperty("java.class.path");
  private static final String JAR = CLASSES.split(File.pathSeparator, -1)[0];
  private static final @Nullable String BEFORE = System.getProperty("before");

  private final Path directory;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();
  private final String standIn;

  /**
   * @param rate events a second
   * @param work microseconds of processor time for an event
   */
  private record Figure(double rate, double work) {}

  private LoadBench(Path directory, String standIn) {
    this.directory = directory;
    this.standIn = standIn;
  }

  public static void main(String... arguments) throws Exception {
    Path directory = Files.createTempDirectory("load");
    try (var server = start(BareServer.class)) {
      String standIn = server.address();
      try (var proxy = start(BareProxy.class, standIn + "/v2/events");
          var serve = serve(JAR, standIn);
          var before = serve(BEFORE == null ? JAR : BEFORE, standIn)) {
        var bench = new LoadBench(directory, standIn);
        bench.write();
        String[] urls = {proxy.address(), serve.address(), before.address()};
        for (int round = -1; round < ROUNDS; round++) {
          if (round == 0) bench.figures.clear();
          bench.post();
          bench.send("", JAR);
          bench.send("quick: ", JAR, "-XX:TieredStopAtLevel=1");
          bench.serve("bare proxy", proxy, urls[0], "/");
          bench.serve("bare proxy again", proxy, urls[0], "/");
          bench.serve("serve", serve, urls[1], "/v1/track");
          if (BEFORE == null) continue;
          bench.send("before: ", BEFORE);
          bench.serve("before: serve", before, urls[2], "/v1/track");
        }
        System.out.printf("%,d events, median of %d rounds%n", EVENTS, ROUNDS);
        bench.figures.forEach(LoadBench::print);
      }
    }
  }

  private static JavaProcess serve(String jar, String standIn) throws IOException {
    return JavaProcess.start("-jar", jar, "serve", "--port=0", "--api-url=" + standIn);
  }

  private static JavaProcess start(Class<?> program, String... more) throws IOException {
    var options = new ArrayList<>(List.of("-cp", CLASSES, program.getName()));
    options.addAll(List.of(more));
    return JavaProcess.start(options.toArray(String[]::new));
  }

  private void write() throws IOException {
    SomeEvents.write(file("events"), EVENTS);
    SomeEvents.write(file("batches"), EVENTS, 100, "batch", false);
    SomeEvents.write(file("bodies"), EVENTS, 1, "", true);
    SomeEvents.write(file("imports"), EVENTS, 5_000, "requests", true);
  }

  private void post() throws Exception {
    alone("bare loop", loop(standIn + "/v2/events", file("bodies"), SENDERS));
    alone("bare loop again", loop(standIn + "/v2/events", file("bodies"), SENDERS));
    String batch = standIn + "/v2/events/batch";
    alone("bare loop of batch imports", loop(batch, file("imports"), "1", PAUSE));
  }

  private void send(String which, String jar, String... options) throws Exception {
    alone(which + "send", () -> start(options, jar, "--parallel=" + SENDERS));
    alone(which + "send --batch", () -> start(options, jar, "--batch"));
  }

  private void serve(String name, JavaProcess server, String url, String path) throws Exception {
    serving(name + ", one by one", server, loop(url + path, file("events"), SENDERS));
    if (!path.startsWith("/v1")) return;
    serving(name + ", batches of 100", server, loop(url + "/v1/batch", file("batches"), "8"));
  }

  private Path file(String name) {
    return directory.resolve(name + ".ndjson");
  }

  /** A program that is started anew each time. */
  private interface Program {
    JavaProcess start() throws IOException;
  }

  private static Program loop(String url, Path file, String... more) {
    var all = new ArrayList<>(List.of(url, file.toString()));
    all.addAll(List.of(more));
    return () -> start(BareLoop.class, all.toArray(String[]::new));
  }

  private JavaProcess start(String[] options, String jar, String mode) throws IOException {
    Path journal = directory.resolve("journal");
    Files.deleteIfExists(journal);
    String events = file("events").toString();
    String to = "--api-url=" + standIn;
    var all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-jar", jar, "send", events, mode, "--journal=" + journal, to));
    return JavaProcess.start(all.toArray(String[]::new));
  }

  private void alone(String name, Program program) throws Exception {
    long before = count();
    long start = System.nanoTime();
    try (var process = program.start()) {
      Duration worked = process.workedUntilItsEnd();
      note(name, before, start, worked);
    }
  }

  private void serving(String name, JavaProcess server, Program senders) throws Exception {
    long before = count();
    Duration workedBefore = server.worked();
    long start = System.nanoTime();
    try (var process = senders.start()) {
      process.await();
      note(name, before, start, server.worked().minus(workedBefore));
    }
  }

  private void note(String name, long before, long start, Duration worked) throws Exception {
    double seconds = (double) (System.nanoTime() - start) / 1e9;
    long arrived = count() - before;
    if (arrived < EVENTS) throw new AssertionError(name + ": " + arrived + " arrived");
    double each = (double) worked.toNanos() / 1e3 / EVENTS;
    figures.computeIfAbsent(name, any -> new ArrayList<>()).add(new Figure(EVENTS / seconds, each));
  }

  private long count() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(standIn + "/count")).build();
    return Long.parseLong(client.send(request, BodyHandlers.ofString()).body());
  }

  private static void print(String name, List<Figure> each) {
    double rate = each.stream().mapToDouble(Figure::rate).sorted().toArray()[each.size() / 2];
    double work = each.stream().mapToDouble(Figure::work).sorted().toArray()[each.size() / 2];
    System.out.printf("%-28s %,8.0f events/s %,6.0f us of processor/event%n", name, rate, work);
  }
}
