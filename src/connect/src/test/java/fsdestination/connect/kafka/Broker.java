package fsdestination.connect.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker of its own, in KRaft mode, as a process. */
public final class Broker implements AutoCloseable {
  private static final int HEAP = 512;

  private final Process process;
  private final String address;
  private final Admin admin;
  private final Path log;

  private Broker(Process process, String address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
    admin = Admin.create(Map.of("bootstrap.servers", address));
  }

  /**
   * @param directory empty
   */
  public static Broker start(Path directory, Path plugin) throws Exception {
    String address = "localhost:" + Java.freePort();
    String controller = "localhost:" + Java.freePort();
    Path properties =
        Files.writeString(
            directory.resolve("server.properties"),
            """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@%s
            controller.listener.names=CONTROLLER
            listeners=PLAINTEXT://%s,CONTROLLER://%s
            advertised.listeners=PLAINTEXT://%s
            log.dirs=%s
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=1
            group.initial.rebalance.delay.ms=0
            group.min.session.timeout.ms=1000
            group.consumer.min.heartbeat.interval.ms=500
            group.consumer.heartbeat.interval.ms=500
            auto.create.topics.enable=false
            log.cleaner.dedupe.buffer.size=2097152
            """
                .formatted(controller, address, controller, address, directory.resolve("data")));
    String classPath = Java.kafkaClassPath(plugin);
    Path log = directory.resolve("broker.log");
    String id = Uuid.randomUuid().toString();
    int formatted =
        Java.start(
                log,
                HEAP,
                classPath,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                id,
                "-c",
                "" + properties)
            .waitFor();
    if (formatted != 0) throw new IOException("not formatted: " + Java.log(log));
    var broker =
        new Broker(Java.start(log, HEAP, classPath, "kafka.Kafka", "" + properties), address, log);
    try {
      broker.admin.describeCluster().nodes().get();
      return broker;
    } catch (ExecutionException e) {
      broker.close();
      throw new IOException("no broker: " + Java.log(log), e);
    }
  }

  public String address() {
    return address;
  }

  public void createTopic(String topic, int partitions) throws Exception {
    admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
  }

  public KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        // Several requests at once go out of order for good where the topic is new.
        Map.of(
            "bootstrap.servers", address,
            "linger.ms", 5,
            "max.in.flight.requests.per.connection", 1),
        new StringSerializer(),
        new StringSerializer());
  }

  /** A consumer that joins a group, and has a partition of the topic. */
  public KafkaConsumer<byte[], byte[]> join(
      String group, String topic, Map<String, String> options) {
    var all = new HashMap<String, Object>(options);
    all.put("bootstrap.servers", address);
    all.put("group.id", group);
    all.put("enable.auto.commit", "false");
    var consumer =
        new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(topic));
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (consumer.assignment().isEmpty() && System.nanoTime() < end) {
      consumer.poll(Duration.ofMillis(100));
    }
    return consumer;
  }

  /** How many consumers a group has, those included that are about to be let go. */
  public int members(String group) throws Exception {
    var groups = admin.describeConsumerGroups(List.of(group)).all().get().values();
    return groups.stream().mapToInt(each -> each.members().size()).sum();
  }

  /** How many records before the committed offsets of a connector, in all partitions. */
  public long committed(String connector) throws Exception {
    return admin
        .listConsumerGroupOffsets("connect-" + connector)
        .partitionsToOffsetAndMetadata()
        .get()
        .values()
        .stream()
        .mapToLong(offset -> offset == null ? 0 : offset.offset())
        .sum();
  }

  /** Reads a topic of one partition from its beginning, until there are so many records. */
  public List<ConsumerRecord<byte[], byte[]>> read(String topic, int count, Duration longest) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", address),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          IntStream.range(0, 1).mapToObj(number -> new TopicPartition(topic, number)).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      long end = System.nanoTime() + longest.toNanos();
      while (records.size() < count && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /** The end of what it has logged. */
  public String log() throws IOException {
    return Java.tail(log);
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
    process.destroyForcibly().onExit().join();
  }
}
