import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Worker.State;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The WebKit of JavaFX as a browser. It reads commands, one a line: {@code get URL}, which prints
 * {@code loaded} when the page is there, and {@code run SCRIPT}, which prints its value as {@code
 * value TEXT} or {@code error TEXT}; scripts and texts in Base64. Its argument is a folder for what
 * pages store. Run from its source, since no other part of the project has JavaFX.
 */
public final class OldWebKit extends Application {
  public static void main(String[] arguments) throws Exception {
    var context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new TrustEverything()}, new SecureRandom());
    HttpsURLConnection.setDefaultSSLSocketFactory(context.getSocketFactory());
    HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
    launch(OldWebKit.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    var view = new WebView();
    stage.setScene(new Scene(view, 1280, 1024));
    stage.show();
    var engine = view.getEngine();
    engine.setUserDataDirectory(new File(getParameters().getRaw().get(0)));
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (property, before, now) -> {
              if (now == State.SUCCEEDED || now == State.FAILED) {
                System.out.println("loaded");
              }
            });
    var commands = new Thread(() -> read(engine));
    commands.setDaemon(true);
    commands.start();
  }

  private static void read(WebEngine engine) {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    in.lines()
        .map(line -> line.split(" ", 2))
        .forEach(words -> Platform.runLater(() -> obey(engine, words[0], words[1])));
    Platform.exit();
  }

  private static void obey(WebEngine engine, String command, String what) {
    if (command.equals("get")) {
      engine.load(what);
      return;
    }
    try {
      var script = new String(Base64.getDecoder().decode(what), StandardCharsets.UTF_8);
      say("value", engine.executeScript(script));
    } catch (RuntimeException e) {
      say("error", e);
    }
  }

  private static void say(String kind, Object text) {
    var bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    System.out.println(kind + " " + Base64.getEncoder().encodeToString(bytes));
  }

  private static final class TrustEverything extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
