package fsdestination;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The cases in {@code cases}. {@code CasesIT} runs them in every browser. */
public final class CaseFiles {
  private CaseFiles() {}

  /** A container per file of the directory, with a test per case. */
  public static Stream<DynamicNode> in(String directory, Consumer<Case> test) {
    try (Stream<Path> files = Files.list(Path.of(resource("/cases/" + directory)))) {
      return files.sorted().map(file -> container(file, test)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicNode container(Path file, Consumer<Case> test) {
    return dynamicContainer(
        file.getFileName().toString(),
        file.toUri(),
        read(file).map(given -> dynamicTest(given.name(), () -> test.accept(given))));
  }

  private static Stream<Case> read(Path file) {
    try {
      List<Map<String, Object>> cases =
          ReadableJson.MAPPER.readValue(file.toFile(), new TypeReference<>() {});
      return cases.stream().map(Case::new);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static URI resource(String name) {
    try {
      return Objects.requireNonNull(CaseFiles.class.getResource(name), name).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
