package fsdestination.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link EsCheck} finds newer code, so that {@link ScriptLanguageIT} can fail. */
class EsCheckIT {
  @TempDir Path directory;

  private String newerThanEs2015(String code) throws IOException {
    return EsCheck.newerThanEs2015(Files.writeString(directory.resolve("script.js"), code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 ** 3 | ExponentOperator",
        "[1].includes(1) | ArrayPrototypeIncludes",
        "Object.entries({}) | ObjectEntries",
        "(async () => 1)() | Unexpected token",
        "void globalThis | globalThis",
        "/(?<=a)b/.test('ab') | Invalid regular expression",
        "window?.top | Unexpected token",
      })
  void newerCodeIsFound(String code, String found) throws IOException {
    var output = newerThanEs2015(code);
    assertTrue(output.contains(found), output);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new Map([...'ab'].map((letter, i) => [letter, i]))",
        "class A { get b() { return `${1}`; } }"
      })
  void es2015Passes(String code) throws IOException {
    assertEquals("", newerThanEs2015(code));
  }
}
