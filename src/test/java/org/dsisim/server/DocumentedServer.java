package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables;
import org.jspecify.annotations.Nullable;

/** A running server, with the document that it gives of itself. */
final class DocumentedServer implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Workspace WORKSPACE = Workspace.at(new Home(HERE, HERE));
  private static final String JSON_TYPE = "application/json";

  private final Javalin javalin;
  private final JsonNode document;
  private final SchemaCheck schemas;

  private DocumentedServer(Consumer<JavalinConfig> configure)
      throws IOException, InterruptedException {
    javalin = Javalin.create(configure).start("127.0.0.1", 0);
    document = JSON.readTree(get("/api/openapi").body());
    schemas = new SchemaCheck(document);
  }

  /** The workbench, with a training session beside it. */
  static DocumentedServer started(@Nullable OpenTraining training)
      throws IOException, InterruptedException {
    Workbench workbench = Workbench.on(WORKSPACE, 2);
    return new DocumentedServer(
        config ->
            PageServer.configure(
                config, workbench, () -> LocalDate.EPOCH, () -> 0, training, new Precedence()));
  }

  /** The server of the participants of a training session. */
  static DocumentedServer ofParticipants(OpenTraining training)
      throws IOException, InterruptedException {
    return new DocumentedServer(
        config ->
            ParticipantServer.configure(config, training.training(), training.tables(), () -> 0));
  }

  /** A training session whose code and clock are the same in each test. */
  static OpenTraining training() {
    TrainingTables tables = TrainingTables.in(WORKSPACE);
    Training training = Training.begin(tables, new Random(1), () -> 0, 2024);
    return new OpenTraining(training, tables, () -> List.of("http://192.0.2.1:7118/"), true);
  }

  @Override
  public void close() {
    javalin.stop();
  }

  JsonNode document() {
    return document;
  }

  SchemaCheck schemas() {
    return schemas;
  }

  /** All that can be asked, as {@code GET /api/start}. */
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(
            route -> Set.of("GET", "POST", "PUT", "DELETE", "PATCH").contains(route.method.name()))
        .map(route -> route.method.name() + " " + route.path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A request to a path. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path));
  }

  HttpResponse<byte[]> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<byte[]> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to(path).header("Content-Type", JSON_TYPE).POST(HttpRequest.BodyPublishers.ofString(body));
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
  }

  /** Where an operation stands in the document. */
  static String at(String method, String path) {
    return "/paths/" + path.replace("/", "~1") + "/" + method;
  }

  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  List<String> pathsOf(String method) {
    return names(document.get("paths")).stream()
        .filter(path -> document.get("paths").get(path).has(method))
        .toList();
  }

  String bodyAt(String path) {
    return schemas.resolved(at("post", path) + "/requestBody/content/application~1json/schema");
  }

  /** Holds an answer against what is documented for its status; its body as JSON, if it is that. */
  void fits(String operation, HttpResponse<byte[]> response) throws IOException {
    String status = operation + "/responses/" + response.statusCode();
    String body = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(document.at(status).isObject()).as(status + ": " + body).isTrue();
    String content = schemas.resolved(status) + "/content";
    assertThat(names(document.at(content))).as(status).contains(type(response));
    if (type(response).equals(JSON_TYPE)) {
      assertThat(schemas.wrong(content + "/application~1json/schema", JSON.readTree(body)))
          .as(status)
          .isEmpty();
    }
  }

  /** The client cannot name another host. */
  String ofAnotherHost(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), javalin.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
