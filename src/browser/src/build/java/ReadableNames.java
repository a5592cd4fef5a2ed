import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shortens the names that the compiler gives in its debug mode: {@code
 * $module$exports$fsdestination$json$Value$$Overlay$impl$m_kind__$0devirt__fsdestination_json_Value$$}
 * becomes {@code Value_typeName}. Different names stay different. The build runs this file as it stands.
 */
final class ReadableNames {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern GIVEN = Pattern.compile("\\$(?=[\\w$]*[A-Za-z])[\\w$]+\\$");

  private static final String RESERVED =
      "arguments await break case catch class const continue debugger default delete do else enum"
          + " eval export extends false finally for function if implements import in instanceof"
          + " interface let new null package private protected public return static super switch"
          + " this throw true try typeof undefined var void while with yield";

  private final Set<String> taken = new HashSet<>(List.of(RESERVED.split(" ")));
  private final Map<String, String> names = new HashMap<>();

  private ReadableNames(String script) {
    // What has a name of its own keeps it, and no other gets it.
    WORD.matcher(script).results().map(MatchResult::group).forEach(taken::add);
  }

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      String script = Files.readString(Path.of(file));
      ReadableNames readable = new ReadableNames(script);
      Files.writeString(
          Path.of(file),
          GIVEN.matcher(script).replaceAll(name -> readable.of(name.group()).replace("$", "\\$")));
    }
  }

  private String of(String given) {
    return names.computeIfAbsent(given, name -> free(shortened(name)));
  }

  private static String shortened(String given) {
    String name =
        given
            .replaceAll("\\$jscomp\\$\\d+", "")
            .replaceAll("^\\$(module\\$exports\\$)?|\\$+$", "")
            .replaceAll("^JSCompiler_StaticMethods_", "")
            // A method's types, and the package of a class.
            .replaceAll("__[\\w$]*?(\\$self)?$", "$1")
            .replaceAll("\\$\\$Overlay|\\$impl", "")
            .replaceAll("^(?:[a-z]\\w*\\$)+(?=[A-Z])", "")
            .replaceAll("(^|\\$)[mf]_", "$1")
            .replaceAll("^\\$+", "")
            .replace('$', '_');
    return name.isEmpty() ? "it" : name;
  }

  private String free(String name) {
    String free = name;
    for (int i = 1; !taken.add(free); i++) free = name + "_" + i;
    return free;
  }
}
