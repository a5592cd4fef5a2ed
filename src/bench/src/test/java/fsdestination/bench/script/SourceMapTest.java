package fsdestination.bench.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMapTest {
  @TempDir Path directory;

  @Test
  void eachCharacterHasTheSourceOfItsSegment() throws Exception {
    var map = directory.resolve("a.js.map");
    // Line 1: from column 2 source 0, from column 4 source 1, from column 6 none. Line 2: source 0.
    Files.writeString(
        map, "{\"version\":3,\"sources\":[\"a\",\"b\"],\"mappings\":\"EAAA,ECAA,E;ADAA\"}");
    var found = SourceMap.read(map).sourcesOf(new String[] {"01234567", "0"});
    assertArrayEquals(new String[] {null, null, "a", "a", "b", "b", null, null}, found[0]);
    assertArrayEquals(new String[] {"a"}, found[1]);
  }
}
