package fsdestination.bench.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.site.Gzip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The bytes that a package adds to a script.
 *
 * @param raw uncompressed; the packages add up to the script
 * @param gzip how much smaller the gzipped script is without these bytes. The packages add up to
 *     less than the script, because they share strings.
 */
public record PackageBytes(String name, int raw, int gzip) {
  /**
   * All packages of a script, the largest first.
   *
   * @param script a file with a source map beside it, named like the script plus {@code .map}
   */
  public static List<PackageBytes> in(Path script) throws IOException {
    var lines =
        Files.readString(script).replaceFirst("\n//# sourceMappingURL=.*\\s*$", "").split("\n", -1);
    var map = SourceMap.read(script.resolveSibling(script.getFileName() + ".map"));
    var packages = packagesOf(map.sourcesOf(lines));
    var raw = new TreeMap<String, Integer>();
    for (var line : packages) {
      for (var each : line) {
        raw.merge(each, 1, Integer::sum);
      }
    }
    int gzip = Gzip.size(String.join("\n", lines).getBytes(UTF_8));
    var found = new ArrayList<PackageBytes>();
    for (var each : raw.entrySet()) {
      int without = Gzip.size(without(each.getKey(), lines, packages).getBytes(UTF_8));
      found.add(new PackageBytes(each.getKey(), each.getValue(), gzip - without));
    }
    found.sort(Comparator.comparing(PackageBytes::raw).reversed());
    return found;
  }

  private static List<List<String>> packagesOf(@Nullable String[][] sources) {
    var packages = new ArrayList<List<String>>();
    for (var line : sources) {
      var names = new ArrayList<String>();
      for (var source : line) {
        names.add(packageOf(source));
      }
      packages.add(names);
    }
    return packages;
  }

  /** {@code sources/fsdestination/json/Value.java} belongs to the package json. */
  private static String packageOf(@Nullable String source) {
    if (source == null) return "compiler output without a source";
    var parts = source.split("/", -1);
    if (parts.length == 2) return "web/entry";
    if (!parts[1].equals("fsdestination")) return "J2CL's JRE, jsinterop, elemental2";
    return parts.length == 3 ? "fsdestination" : parts[2];
  }

  private static String without(String name, String[] lines, List<List<String>> packages) {
    var rest = new StringBuilder();
    for (int line = 0; line < lines.length; line++) {
      for (int i = 0; i < lines[line].length(); i++) {
        if (!packages.get(line).get(i).equals(name)) {
          rest.append(lines[line].charAt(i));
        }
      }
      rest.append('\n');
    }
    return rest.toString();
  }
}
