package fsdestination.demo;

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
 * Serves the playground, the built scripts and the real analytics.js on each loopback address there
 * is: browsers differ in which of them they take {@code localhost} for.
 */
public final class Playground implements AutoCloseable {
  private static final Map<String, String> FOLDERS =
      Map.of(
          "/", "web/playground",
          "/dist/", "target/dist",
          "/inspector/", "src/browser/target/js",
          // Where the real analytics.js looks for its own parts.
          "/analytics-next/bundles/", "node_modules/@segment/analytics-next/dist/umd",
          "/node_modules/", "node_modules");

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int port;

  /**
   * Listens from now on.
   *
   * @param port 0 for any free one
   * @param org the FullStory org whose script the page loads; empty for a stand-in
   * @throws java.net.BindException if the port is in use
   */
  public Playground(Path root, int port, String org) throws IOException {
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
    server.createContext("/config.json", new Config(org)).getFilters().add(headers);
    server.createContext("/cloud-requests", new CloudRequests()).getFilters().add(headers);
    FOLDERS.forEach(
        (path, folder) -> {
          var files = new StaticFiles(path, root.resolve(folder));
          server.createContext(path, files).getFilters().add(headers);
        });
    server.start();
  }

  public String address() {
    return "http://localhost:" + port;
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdown();
  }
}
