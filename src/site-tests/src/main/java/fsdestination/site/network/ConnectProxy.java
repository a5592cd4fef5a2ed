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

/** Tunnels CONNECT requests for known hosts to one local port; rejects and records all others. */
final class ConnectProxy implements AutoCloseable {
  private final ServerSocket server;
  private final ExecutorService threads;
  private final Predicate<String> known;
  private final int target;
  private final Recording<String> unexpectedRequests;

  ConnectProxy(
      ExecutorService threads,
      Predicate<String> known,
      int target,
      Recording<String> unexpectedRequests)
      throws IOException {
    this.server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    this.threads = threads;
    this.known = known;
    this.target = target;
    this.unexpectedRequests = unexpectedRequests;
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
      var request = readHead(browser.getInputStream());
      if (request.isEmpty()) {
        return; // A speculative connection that the browser did not use.
      }
      var parts = request.split(" ", 3);
      var host = parts.length < 2 ? "" : parts[1].replaceAll(":\\d+$", "");
      if (parts[0].equals("CONNECT") && known.test(host)) {
        tunnel(browser);
      } else {
        unexpectedRequests.add(request.lines().findFirst().orElse("an empty line"));
        write(browser, "HTTP/1.1 502 Rejected by the test proxy\r\nContent-Length: 0\r\n\r\n");
      }
    } catch (IOException disconnected) {
      // The browser or the server closed the connection, which ends the tunnel.
    }
  }

  private void tunnel(Socket browser) throws IOException {
    try (var vendor = new Socket(InetAddress.getLoopbackAddress(), target)) {
      browser.setTcpNoDelay(true);
      vendor.setTcpNoDelay(true);
      write(browser, "HTTP/1.1 200 OK\r\n\r\n");
      threads.execute(() -> copy(browser, vendor));
      vendor.getInputStream().transferTo(browser.getOutputStream());
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException disconnected) {
      // See serve.
    }
  }

  private static void write(Socket socket, String head) throws IOException {
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** Reads up to the empty line, byte by byte, because what follows belongs to the tunnel. */
  private static String readHead(InputStream in) throws IOException {
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
