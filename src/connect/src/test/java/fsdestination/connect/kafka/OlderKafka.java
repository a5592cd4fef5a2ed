package fsdestination.connect.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kafka 3.9, from Maven Central by a pom of its own, apart from this test's class path. */
public final class OlderKafka {
  private static final Path POM =
      Path.of(System.getProperty("root.dir", "../.."), "src/connect/src/test/kafka-3.9/pom.xml");

  private OlderKafka() {}

  /**
   * The class path of a worker.
   *
   * @param directory for files
   */
  public static String classPath(Path directory) throws IOException, InterruptedException {
    Path found = directory.resolve("class-path");
    Path log = directory.resolve("maven.log");
    int exit =
        new ProcessBuilder(
                "mvn",
                "-q",
                "-B",
                "-f",
                POM.toString(),
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + found.toAbsolutePath())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (exit != 0) throw new IOException("no class path: " + Java.tail(log));
    return Files.readString(found).strip();
  }
}
