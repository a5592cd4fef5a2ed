package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Locale;

/** A question whose answer is yes or no, and no if there is none. */
final class Confirmation {
  private Confirmation() {}

  static boolean ask(String question, InputStream input, PrintWriter err) throws IOException {
    err.print(question + " [y/N] ");
    err.flush();
    String answer = new BufferedReader(new InputStreamReader(input, UTF_8)).readLine();
    if (answer == null) err.println();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
  }
}
