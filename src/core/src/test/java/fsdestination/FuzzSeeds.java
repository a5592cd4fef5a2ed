package fsdestination;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The case files as seeds for fuzzing. */
public final class FuzzSeeds {
  private FuzzSeeds() {}

  /** The cases of a directory. */
  public static Stream<Case> in(String directory) {
    var cases = new ArrayList<Case>();
    try (Stream<Path> files = Files.list(path("/cases/" + directory))) {
      for (var file : files.sorted().toList()) {
        List<Map<String, Object>> read =
            ReadableJson.MAPPER.readValue(file.toFile(), new TypeReference<>() {});
        read.stream().map(Case::new).forEach(cases::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases.stream();
  }

  /**
   * Writes the seeds to the directory in which Jazzer keeps the inputs that it found. As arguments
   * of the test, JUnit would run each of them separately, which takes a minute.
   */
  public static void write(Class<?> test, String method, Stream<String> seeds) {
    var corpus = Path.of(".cifuzz-corpus", test.getName(), method);
    try {
      Files.createDirectories(corpus);
      var distinct = seeds.distinct().toList();
      for (int i = 0; i < distinct.size(); i++) {
        Files.write(corpus.resolve("seed-" + i), distinct.get(i).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String resource) {
    try {
      return Path.of(Objects.requireNonNull(FuzzSeeds.class.getResource(resource)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
