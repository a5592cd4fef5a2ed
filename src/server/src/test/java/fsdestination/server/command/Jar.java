package fsdestination.server.command;

import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built jar, as a process against FullStory's stand-in. */
final class Jar {
  private Jar() {}

  static ProcessBuilder command(FullStoryStandIn standIn, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(System.getProperty("root.dir", "../.."), "target/dist/fullstory-cloud.jar")
                    .toString()));
    command.addAll(List.of(arguments));
    command.add("--api-url=" + standIn.url());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FULLSTORY_API_KEY", FullStoryStandIn.KEY);
    return builder;
  }

  /**
   * @param output where what it says is added
   */
  static Process start(FullStoryStandIn standIn, Path output, String... arguments)
      throws IOException {
    return command(standIn, arguments)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
        .start();
  }
}
