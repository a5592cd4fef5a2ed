package fsdestination.connect.kafka;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A standalone Connect worker as a process, with the plugin in its {@code plugin.path}. */
public final class Worker implements AutoCloseable {
  private final Path directory;
  private final String classPath;
  private final int port = Java.freePort();
  private final String connector;
  private final int heap;
  private Process process;

  /**
   * @param directory empty
   * @param connector its name
   * @param options of the connector
   * @param heap in MB
   */
  public static Worker start(
      Path directory,
      Path plugin,
      Broker broker,
      String connector,
      Map<String, String> options,
      int heap)
      throws IOException {
    var worker = new HashMap<String, String>();
    worker.put("bootstrap.servers", broker.address());
    worker.put("plugin.path", String.valueOf(plugin.getParent()));
    worker.put("plugin.discovery", "service_load");
    worker.put("offset.storage.file.filename", directory.resolve("offsets").toString());
    worker.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    worker.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    var all = new HashMap<String, String>();
    all.put("name", connector);
    all.put("connector.class", "fsdestination.connect.FullStorySinkConnector");
    all.put("consumer.override.session.timeout.ms", "3000");
    all.put("consumer.override.heartbeat.interval.ms", "500");
    all.putAll(options);
    Files.createDirectories(directory);
    write(directory.resolve("connector.properties"), all);
    return new Worker(directory, Java.kafkaClassPath(plugin), connector, worker, heap);
  }

  private Worker(
      Path directory, String classPath, String connector, Map<String, String> properties, int heap)
      throws IOException {
    this.directory = directory;
    this.classPath = classPath;
    this.connector = connector;
    this.heap = heap;
    properties.put("listeners", "http://localhost:" + port);
    write(directory.resolve("worker.properties"), properties);
    process = run();
  }

  private static void write(Path file, Map<String, String> options) throws IOException {
    var properties = new Properties();
    properties.putAll(options);
    try (var out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
  }

  private Process run() throws IOException {
    return Java.start(
        directory.resolve("worker.log"),
        heap,
        classPath,
        "org.apache.kafka.connect.cli.ConnectStandalone",
        directory.resolve("worker.properties").toString(),
        directory.resolve("connector.properties").toString());
  }

  /** {@code kill -9}. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  public void restart() throws IOException {
    process = run();
  }

  /** Ends it as an operator does. */
  public void stop() {
    process.destroy();
    process.onExit().join();
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** All it has logged. */
  public String log() throws IOException {
    return Java.log(directory.resolve("worker.log"));
  }

  /** What the worker says of its connector and tasks, JSON; empty where it does not answer. */
  public String status() throws InterruptedException {
    var url = "http://localhost:" + port + "/connectors/" + connector + "/status";
    try {
      var request = HttpRequest.newBuilder(URI.create(url)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    kill();
  }
}
