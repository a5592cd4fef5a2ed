package fsdestination.connect.kafka;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A Connect worker as a process, alone or one of several, with the plugin in its path. */
public final class Worker implements AutoCloseable {
  private final Path directory;
  private final String classPath;
  private final int port = Java.freePort();
  private final String connector;
  private final int heap;
  private final boolean alone;
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
    return start(directory, plugin, broker, connector, options, heap, Java.kafkaClassPath(plugin));
  }

  /**
   * Starts a worker of another Kafka.
   *
   * @param classPath of that Kafka
   */
  public static Worker start(
      Path directory,
      Path plugin,
      Broker broker,
      String connector,
      Map<String, String> options,
      int heap,
      String classPath)
      throws IOException {
    var worker = properties(plugin, broker);
    worker.put("offset.storage.file.filename", directory.resolve("offsets").toString());
    var all = connector(options);
    all.put("name", connector);
    Files.createDirectories(directory);
    write(directory.resolve("connector.properties"), all);
    return new Worker(directory, classPath, connector, worker, heap, true);
  }

  /**
   * Starts one of several workers, which share the connectors and their tasks.
   *
   * @param directory empty
   * @param group the name of the workers together
   */
  public static Worker join(
      Path directory, Path plugin, Broker broker, String group, String connector)
      throws IOException {
    var worker = properties(plugin, broker);
    worker.put("group.id", group);
    for (String each : List.of("config", "offset", "status")) {
      worker.put(each + ".storage.topic", group + "-" + each);
      worker.put(each + ".storage.replication.factor", "1");
    }
    worker.put("offset.storage.partitions", "1");
    worker.put("status.storage.partitions", "1");
    worker.put("session.timeout.ms", "3000");
    worker.put("heartbeat.interval.ms", "500");
    // A worker that is gone is not waited for.
    worker.put("scheduled.rebalance.max.delay.ms", "0");
    Files.createDirectories(directory);
    return new Worker(directory, Java.kafkaClassPath(plugin), connector, worker, 512, false);
  }

  private static Map<String, String> properties(Path plugin, Broker broker) {
    var worker = new HashMap<String, String>();
    worker.put("bootstrap.servers", broker.address());
    worker.put("plugin.path", String.valueOf(plugin.getParent()));
    worker.put("plugin.discovery", "service_load");
    worker.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
    worker.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
    return worker;
  }

  private static Map<String, String> connector(Map<String, String> options) {
    var all = new HashMap<String, String>();
    all.put("connector.class", "fsdestination.connect.FullStorySinkConnector");
    // The newer protocol has these on the broker's side.
    if (!options.containsKey("consumer.override.group.protocol")) {
      all.put("consumer.override.session.timeout.ms", "3000");
      all.put("consumer.override.heartbeat.interval.ms", "500");
    }
    all.putAll(options);
    return all;
  }

  private Worker(
      Path directory,
      String classPath,
      String connector,
      Map<String, String> properties,
      int heap,
      boolean alone)
      throws IOException {
    this.alone = alone;
    this.directory = directory;
    this.classPath = classPath;
    this.connector = connector;
    this.heap = heap;
    properties.put("listeners", "http://localhost:" + port);
    properties.put("rest.advertised.host.name", "localhost");
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
    var files = new ArrayList<>(List.of(directory.resolve("worker.properties").toString()));
    if (alone) files.add(directory.resolve("connector.properties").toString());
    return Java.start(
        directory.resolve("worker.log"),
        heap,
        classPath,
        "org.apache.kafka.connect.cli.Connect" + (alone ? "Standalone" : "Distributed"),
        files.toArray(String[]::new));
  }

  /** Creates or changes the connector by REST, as an operator does; false where it cannot yet. */
  public boolean configure(Map<String, String> options) throws InterruptedException {
    try {
      var json = new JsonMapper().writeValueAsString(connector(options));
      var request =
          HttpRequest.newBuilder(rest("/config"))
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(json))
              .build();
      int status = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
      return status == 200 || status == 201;
    } catch (IOException e) {
      return false;
    }
  }

  private URI rest(String path) {
    return URI.create("http://localhost:" + port + "/connectors/" + connector + path);
  }

  /** Where it is reached, as other workers and {@link #status} name it. */
  public String address() {
    return "localhost:" + port;
  }

  /**
   * The attributes of the beans of a pattern, as JMX has them.
   *
   * @param pattern as {@code kafka.connect:type=plugins,*}
   */
  public Map<String, Object> metrics(String pattern) throws Exception {
    return Jmx.attributes(process.pid(), pattern);
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

  /** What the worker says of its connector and tasks, JSON; empty where it does not know yet. */
  public String status() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(rest("/status")).build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    kill();
  }
}
