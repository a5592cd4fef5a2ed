package fsdestination.site.browser;

import fsdestination.site.browser.process.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A virtual screen, for a browser that cannot run without one. */
final class VirtualDisplay implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/bin/Xvfb");

  private final ChildProcess server;
  private final String name;

  VirtualDisplay() throws IOException {
    server =
        new ChildProcess(
            // It chooses a free display number and prints it.
            new ProcessBuilder(
                    PROGRAM.toString(),
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1280x1024x24",
                    "-nolisten",
                    "tcp",
                    "-noreset")
                .redirectError(Redirect.DISCARD)
                .start());
    var output = new BufferedReader(new InputStreamReader(server.output(), StandardCharsets.UTF_8));
    var number = output.readLine();
    if (number == null) {
      throw new IOException(PROGRAM + " ended before it had a display");
    }
    name = ":" + number.trim();
  }

  /** The value of the environment variable {@code DISPLAY}. */
  String name() {
    return name;
  }

  @Override
  public void close() {
    server.close();
  }
}
