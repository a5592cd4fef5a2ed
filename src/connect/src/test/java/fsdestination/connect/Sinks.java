package fsdestination.connect;

import fsdestination.connect.kafka.Broker;
import fsdestination.connect.kafka.ConnectPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** A broker, and the archive unpacked, for any number of sinks. */
final class Sinks implements AutoCloseable {
  final Broker broker;
  private final Path directory;
  private final Path plugin;

  private Sinks(Broker broker, Path directory, Path plugin) {
    this.broker = broker;
    this.directory = directory;
    this.plugin = plugin;
  }

  static Sinks start() throws Exception {
    Path directory = Files.createTempDirectory("fullstory-sinks");
    Path plugin = ConnectPlugin.unpack(directory.resolve("plugins"));
    return new Sinks(Broker.start(directory, plugin), directory, plugin);
  }

  /**
   * @param name of the topic, the connector and its consumer group: one that no other test uses
   */
  Sink open(String name) throws Exception {
    return new Sink(broker, directory, plugin, name);
  }

  @Override
  public void close() throws IOException {
    broker.close();
    Utils.delete(directory.toFile());
  }
}
