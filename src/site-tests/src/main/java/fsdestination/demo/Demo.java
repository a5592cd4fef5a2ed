package fsdestination.demo;

import java.net.BindException;
import java.nio.file.Path;

/** The command behind {@code script/demo}: serves the playground until it is stopped. */
public final class Demo {
  private Demo() {}

  /**
   * Starts it, and says where it is or why it could not start.
   *
   * @param arguments the project's folder, the port and, for the real FullStory, its org id
   */
  public static void main(String[] arguments) throws Exception {
    var root = Path.of(arguments[0]);
    var port = Integer.parseInt(arguments[1]);
    var org = arguments.length > 2 ? arguments[2] : "";
    try {
      var server = new Playground(root, port, org);
      System.out.println("Playground: " + server.address());
      System.out.println(
          org.isEmpty()
              ? "FullStory is a stand-in: nothing leaves this machine. Ctrl-C ends it."
              : "FullStory is real, org " + org + ": its script is loaded. Ctrl-C ends it.");
    } catch (BindException e) {
      System.err.printf(
          "Port %d cannot be used: %s. Choose another with --port N.%n", port, e.getMessage());
      System.exit(1);
    }
  }
}
