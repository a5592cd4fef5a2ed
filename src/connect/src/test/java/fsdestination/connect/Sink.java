package fsdestination.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.connect.kafka.Broker;
import fsdestination.connect.kafka.Worker;
import fsdestination.standin.FullStoryStandIn;
import fsdestination.standin.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A topic, the connector's archive in a worker, and FullStory's stand-in behind it. */
final class Sink implements AutoCloseable {
  static final int USERS = 20;
  static final int PARTITIONS = 3;

  final FullStoryStandIn standIn = FullStoryStandIn.start();
  final Broker broker;
  final String name;
  private final KafkaProducer<String, String> producer;
  private final Path directory;
  private final Path plugin;
  private final Map<String, String> options = new HashMap<>();
  private final List<Worker> workers = new ArrayList<>();
  private long produced;

  /**
   * @param name of the topic and of the connector
   */
  Sink(Broker broker, Path directory, Path plugin, String name) throws Exception {
    this.broker = broker;
    this.directory = directory.resolve(name);
    this.plugin = plugin;
    this.name = name;
    broker.createTopic(name, PARTITIONS);
    producer = broker.producer();
    with("topics", name);
    with("fullstory.api.key", FullStoryStandIn.KEY);
    with("fullstory.api.url", standIn.url().toString());
    with("fullstory.retry.backoff.ms", "50");
    with("fullstory.retry.backoff.max.ms", "500");
  }

  Sink with(String option, String value) {
    options.put(option, value);
    return this;
  }

  Worker start() throws IOException {
    return start(512);
  }

  /**
   * @param heap of the worker, in MB
   */
  Worker start(int heap) throws IOException {
    var worker = Worker.start(directory, plugin, broker, name, options, heap);
    workers.add(worker);
    return worker;
  }

  /**
   * @param classPath of another Kafka
   */
  Worker start(String classPath) throws IOException {
    var worker = Worker.start(directory, plugin, broker, name, options, 512, classPath);
    workers.add(worker);
    return worker;
  }

  /** One more of several workers; the connector is not created yet. */
  Worker join() throws IOException {
    String number = "worker" + workers.size();
    var worker = Worker.join(directory.resolve(number), plugin, broker, name + "-workers", name);
    workers.add(worker);
    return worker;
  }

  /** Creates the connector on one of several workers. */
  void create(Worker worker) throws Exception {
    await("created", () -> worker.configure(options));
  }

  /** The user's id is the key, so that a user has one partition. */
  void produce(String user, String value) {
    var unused = producer.send(new ProducerRecord<>(name, user, value));
    produced++;
  }

  /** To the first partition of the topic. */
  void produce(String key, String value, long timestamp, Map<String, String> headers) {
    var record = new ProducerRecord<>(name, 0, timestamp, key, value);
    headers.forEach((header, each) -> record.headers().add(header, each.getBytes(UTF_8)));
    var unused = producer.send(record);
    produced++;
  }

  /** Track events E{from} to E{to - 1}, of {@link #USERS} users in turn. */
  void produceTracks(int from, int to) {
    for (int i = from; i < to; i++) produce("u" + i % USERS, Events.track(i, "u" + i % USERS));
    producer.flush();
  }

  /** Track events E{from} to E{to - 1} of more than 4,000 bytes each. */
  void produceLargeTracks(int from, int to) {
    String properties = "{\"filler\":\"" + "x".repeat(4000) + "\"}";
    for (int i = from; i < to; i++) {
      String user = "u" + i % USERS;
      produce(user, Events.track(i, user).replace("{}", properties));
    }
    producer.flush();
  }

  /** Waits until something is so. */
  void await(String what, Callable<Boolean> condition) throws IOException {
    try {
      Awaitility.await(what)
          .atMost(Duration.ofSeconds(90))
          .pollInSameThread()
          .pollInterval(Duration.ofMillis(20))
          .until(condition);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(e.getMessage() + "\n" + tail(), e);
    }
  }

  /** Waits until the offsets of all that was produced are committed. */
  void awaitCommitted() throws Exception {
    producer.flush();
    await("committed", () -> broker.committed(name) == produced);
  }

  long produced() {
    return produced;
  }

  /** The POST requests that FullStory has received, in order. */
  List<Received> posts() {
    return standIn.received().stream().filter(each -> each.method().equals("POST")).toList();
  }

  /** The names of all events at FullStory, each once. */
  Set<String> names() {
    var names = new TreeSet<String>();
    standIn.account().events().forEach(event -> names.add(event.path("name").asText()));
    return names;
  }

  /** E{from} to E{to - 1} are all there, and nothing else. */
  void assertNothingIsLost(int from, int to) {
    var expected = new TreeSet<String>();
    for (int i = from; i < to; i++) expected.add("E" + i);
    assertEquals(expected, names());
  }

  /** The first time that an event came, it came behind those of its user that were before it. */
  void assertUsersAreInOrder() {
    Map<String, Integer> last = new TreeMap<>();
    var seen = new TreeSet<String>();
    for (JsonNode event : standIn.account().events()) {
      String name = event.path("name").asText();
      if (!seen.add(name)) continue;
      int number = Integer.parseInt(name.substring(1));
      String user = event.at("/user/uid").asText();
      assertTrue(last.getOrDefault(user, -1) < number, name + " of " + user + " is late");
      last.put(user, number);
    }
  }

  private String tail() throws IOException {
    String worker = logs();
    return worker.substring(Math.max(0, worker.length() - 5000)) + "\nBroker:\n" + broker.log();
  }

  String logs() throws IOException {
    return workers.isEmpty() ? "" : workers.get(workers.size() - 1).log();
  }

  @Override
  public void close() {
    workers.forEach(Worker::close);
    producer.close(Duration.ofSeconds(1));
    standIn.close();
  }
}
