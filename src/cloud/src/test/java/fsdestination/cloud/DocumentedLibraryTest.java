package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in Java of README.md and docs/cloud.md are compiled, and run. */
class DocumentedLibraryTest {
  private static final Path ROOT = Path.of(System.getProperty("root.dir", "../.."));
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  @TempDir private Path directory = Path.of("");

  private static List<String> examples() throws IOException {
    var found = new ArrayList<String>();
    for (String page : List.of("README.md", "docs/cloud.md")) {
      BLOCK
          .matcher(Files.readString(ROOT.resolve(page)))
          .results()
          .forEach(e -> found.add(e.group(1)));
    }
    return found;
  }

  /** A program around an example; what the example leaves to its reader is here. */
  private static String program(String example) {
    return """
        import fsdestination.cloud.*;
        import java.net.URI;
        import java.util.*;
        public class Example {
          /** In the place of FullStory's client: the same, at another address. */
          static final class FullStoryApi {
            static fsdestination.cloud.api.FullStoryApi of(String key) {
              var host = URI.create(System.getProperty("example.url"));
              var retryOptions = fsdestination.cloud.api.RetryOptions.DEFAULT;
              return fsdestination.cloud.api.FullStoryApi.of(key, host, retryOptions);
            }
          }
          static void sendLater() { throw new AssertionError("not sent"); }
          public static void run(String key) throws Exception {
        %s
          }
        }
        """
        .formatted(example);
  }

  private void compile(String source) throws IOException {
    var file = Files.writeString(directory.resolve("Example.java"), source);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(problems, null, null)) {
      var options =
          List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path"));
      boolean good =
          compiler
              .getTask(null, files, problems, options, null, files.getJavaFileObjects(file))
              .call();
      assertTrue(good, () -> problems.getDiagnostics() + "\n" + source);
    }
  }

  @Test
  void examplesSendWhatTheySay() throws Exception {
    var examples = examples();
    assertFalse(examples.isEmpty(), "no example was found");
    for (String example : examples) {
      compile(program(example));
      try (var standIn = FullStoryStandIn.start();
          var loader =
              new URLClassLoader(
                  new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
        System.setProperty("example.url", standIn.url().toString());
        loader
            .loadClass("Example")
            .getMethod("run", String.class)
            .invoke(null, FullStoryStandIn.KEY);
        assertEquals(List.of("event Ordered u1"), standIn.account().order());
      }
    }
  }

  /** What the Javadoc of {@link CloudDestination} shows. */
  @Test
  void theExampleOfTheJavadocCompiles() throws Exception {
    var page = "src/cloud/src/main/java/fsdestination/cloud/CloudDestination.java";
    var example =
        Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n \\* }</pre>")
            .matcher(Files.readString(ROOT.resolve(page)));
    assertTrue(example.find());
    compile(program("byte[] json = {};\n" + example.group(1).replaceAll("(?m)^ \\* ", "")));
  }
}
