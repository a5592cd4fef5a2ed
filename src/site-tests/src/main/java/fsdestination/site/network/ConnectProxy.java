package fsdestination.site.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/** Leads CONNECT requests for known hosts to one local port; refuses and records all others. */
final class ConnectProxy implements AutoCloseable {
  private final ServerSocket server;
  private final ExecutorService threads;
  private final Predicate<String> known;
  private final int target;
  private final Recording<String> refused;

  ConnectProxy(
      ExecutorService threads, Predicate<String> known, int target, Recording<String> refused)
      throws IOException {
    this.server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    this.threads = threads;
    this.known = known;
    this.target = target;
    this.refused = refused;
    threads.execute(this::accept);
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var browser = server.accept();
        threads.execute(() -> serve(browser));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket browser) {
    try (browser) {
      var request = head(browser.getInputStream());
      if (request.isEmpty()) {
        return; // Opened for later, and not needed.
      }
      var words = request.split(" ", 3);
      var host = words.length < 2 ? "" : words[1].replaceAll(":\\d+$", "");
      if (words[0].equals("CONNECT") && known.test(host)) {
        tunnel(browser);
      } else {
        refused.add(request.lines().findFirst().orElse("an empty line"));
        say(browser, "HTTP/1.1 502 Refused by the test proxy\r\nContent-Length: 0\r\n\r\n");
      }
    } catch (IOException gone) {
      // The browser or the server hung up: that ends a tunnel, and is no fault.
    }
  }

  private void tunnel(Socket browser) throws IOException {
    try (var vendor = new Socket(InetAddress.getLoopbackAddress(), target)) {
      browser.setTcpNoDelay(true);
      vendor.setTcpNoDelay(true);
      say(browser, "HTTP/1.1 200 OK\r\n\r\n");
      threads.execute(() -> copy(browser, vendor));
      vendor.getInputStream().transferTo(browser.getOutputStream());
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // See serve.
    }
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** Everything up to the empty line, byte by byte: what follows belongs to the tunnel. */
  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    int lineFeeds = 0;
    while (lineFeeds < 2) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
      lineFeeds = next == '\n' ? lineFeeds + 1 : next == '\r' ? lineFeeds : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }
}
