package fsdestination.playground;

import com.sun.net.httpserver.HttpServer;
import fsdestination.site.StaticFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the playground, the built scripts and the real analytics.js on every loopback address,
 * because browsers differ in whether {@code localhost} is IPv4 or IPv6.
 */
public final class PlaygroundServer implements AutoCloseable {
  private static final Map<String, String> DIRECTORIES =
      Map.of(
          "/", "web/playground",
          "/dist/", "target/dist",
          "/inspector/", "src/browser/target/js",
          // The real analytics.js loads its chunks from this path.
          "/analytics-next/bundles/", "node_modules/@segment/analytics-next/dist/umd",
          "/node_modules/", "node_modules");

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int port;

  /**
   * Starts listening.
   *
   * @param root the project's directory
   * @param port 0 for any free port
   * @param org the FullStory org whose script the page loads; empty for the stand-in
   * @throws java.net.BindException if the port is in use
   */
  public PlaygroundServer(Path root, int port, String org) throws IOException {
    this.port = port;
    try {
      for (var name : List.of("127.0.0.1", "::1")) {
        var address = InetAddress.getByName(name);
        if (NetworkInterface.getByInetAddress(address) != null) {
          listen(address, root, org);
        }
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void listen(InetAddress address, Path root, String org) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(address, port), 0);
    servers.add(server);
    port = server.getAddress().getPort();
    server.setExecutor(threads);
    var headers = new SecurityHeaders(org);
    server.createContext("/config.json", new ConfigHandler(org)).getFilters().add(headers);
    server.createContext("/cloud-requests", new CloudRequests()).getFilters().add(headers);
    DIRECTORIES.forEach(
        (path, directory) -> {
          var files = new StaticFiles(path, root.resolve(directory));
          server.createContext(path, files).getFilters().add(headers);
        });
    server.start();
  }

  /** The URL of the playground, without a trailing slash. */
  public String address() {
    return "http://localhost:" + port;
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdown();
  }
}
