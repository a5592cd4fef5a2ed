package fsdestination.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MappingWordsTest {
  private static final Path SOURCE = Path.of("src/main/java/fsdestination/mapping/Directives.java");

  @Test
  void everyDirectiveOfDeviceModeIsAmongTheWords() throws IOException {
    assertEquals(
        Pattern.compile("case \"(@\\w+)\":")
            .matcher(Files.readString(SOURCE))
            .results()
            .map(found -> found.group(1))
            .filter(name -> !name.equals("@liquid"))
            .sorted()
            .collect(Collectors.joining("|")),
        MappingWords.DIRECTIVES);
  }
}
