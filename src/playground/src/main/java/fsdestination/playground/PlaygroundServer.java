package fsdestination.playground;

import com.sun.net.httpserver.HttpServer;
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
 * Serves the files of the playground, and what files cannot do: the real FullStory's org and the
 * requests of cloud mode. On every loopback address, because browsers differ in whether {@code
 * localhost} is IPv4 or IPv6.
 */
public final class PlaygroundServer implements AutoCloseable {
  private static final String SITE = "target/dist/playground";

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private int port;

  /**
   * Starts listening.
   *
   * @param root the project's directory, with the site in {@code target/dist/playground}
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
    var noSniff = new NoSniff();
    var site = root.resolve(SITE);
    var files = new StaticFiles("/", site);
    Map.of(
            "/config.json", new ConfigHandler(org),
            "/cloud-requests", new CloudRequests(),
            "/", new PageHandler(site.resolve("index.html"), org, files))
        .forEach((path, handler) -> server.createContext(path, handler).getFilters().add(noSniff));
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
