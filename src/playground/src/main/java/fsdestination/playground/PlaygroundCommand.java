package fsdestination.playground;

import java.net.BindException;
import java.nio.file.Path;

/** The command that {@code script/demo} runs: serves the playground until it is stopped. */
public final class PlaygroundCommand {
  private PlaygroundCommand() {}

  /**
   * Starts the server and prints its address, or why it cannot start.
   *
   * @param arguments the project's directory, the port and, for the real FullStory, its org id
   */
  public static void main(String[] arguments) throws Exception {
    var root = Path.of(arguments[0]);
    var port = Integer.parseInt(arguments[1]);
    var org = arguments.length > 2 ? arguments[2] : "";
    try {
      var server = new PlaygroundServer(root, port, org);
      System.out.println("Playground: " + server.address());
      System.out.println(
          org.isEmpty()
              ? "FullStory is a stand-in: nothing leaves this machine. Press Ctrl-C to stop."
              : "The page loads FullStory's own script for org " + org + ". Press Ctrl-C to stop.");
    } catch (BindException e) {
      System.err.printf(
          "Cannot listen on port %d: %s. Choose another with --port N.%n", port, e.getMessage());
      System.exit(1);
    }
  }
}
