package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsisim.workspace.Home;
import org.dsisim.workspace.Workbench;
import org.dsisim.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the server says what the server does, and the server does what it says. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String JSON_TYPE = "application/json";

  private static final String ASK =
      """
      "scenario": "workshop", "option": "cali-fund:iusaf", "year": 2024, "mine": "KEN",
      "settings": {"cali-fund.sales_rate": "0.2", "assumption.uptake": "0.5"}""";

  private static final String HELD =
      ", \"names\": true, \"baseline\": {\"option\": \"cali-fund:equal\", \"settings\": {}}";

  /** A question that the server can answer. */
  private record Asked(String path, String fields) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("/api/text", ""),
          new Asked("/api/answer", ""),
          new Asked("/api/answer", HELD),
          new Asked("/api/ruler", ", \"bracket\": \"cali-fund.sales_rate\", \"points\": 3"),
          new Asked("/api/ruler", ", \"bracket\": \"cali-fund.basis\""),
          new Asked("/api/brackets", ""),
          new Asked("/api/solve", solved("expected", "1000", "assumption.uptake")),
          new Asked("/api/solve", solved("expected", "450000", "cali-fund.sales_threshold")),
          new Asked("/api/solve", solved("KEN", "9999999", "cali-fund.sales_rate")),
          new Asked("/api/draw", ", \"draws\": 20, \"seed\": 7"),
          new Asked("/api/export/proposal", ""),
          new Asked("/api/export/xlsx", ""),
          new Asked("/api/export/csv", ""),
          new Asked("/api/export/svg", ""));

  private static Javalin javalin =
      Javalin.create(
              config ->
                  PageServer.configure(config, Workbench.on(Workspace.at(new Home(HERE, HERE)), 2)))
          .start("127.0.0.1", 0);

  private static JsonNode document = JSON.missingNode();
  private static SchemaCheck schemas = new SchemaCheck(document);

  @BeforeAll
  static void reads() throws Exception {
    document = JSON.readTree(get("/api/openapi").body());
    schemas = new SchemaCheck(document);
  }

  @AfterAll
  static void ends() {
    javalin.stop();
  }

  private static String solved(String figure, String target, String bracket) {
    return ", \"of\": \"%s\", \"target\": \"%s\", \"bracket\": \"%s\""
        .formatted(figure, target, bracket);
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path));
  }

  private static HttpResponse<byte[]> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path);
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<byte[]> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to(path).header("Content-Type", JSON_TYPE).POST(HttpRequest.BodyPublishers.ofString(body));
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
  }

  /** Where an operation stands in the document. */
  private static String at(String method, String path) {
    return "/paths/" + path.replace("/", "~1") + "/" + method;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> pathsOf(String method) {
    return names(document.get("paths")).stream()
        .filter(path -> document.get("paths").get(path).has(method))
        .toList();
  }

  private static String bodyAt(String path) {
    return schemas.resolved(at("post", path) + "/requestBody/content/application~1json/schema");
  }

  /** Holds an answer against what is documented for its status; its body as JSON, if it is that. */
  private static void fits(String operation, HttpResponse<byte[]> response) throws IOException {
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

  @Test
  void everyRouteOfTheServerIsDocumentedAndNoOther() {
    Set<String> routes =
        javalin.unsafe.internalRouter.allHttpHandlers().stream()
            .map(route -> route.endpoint)
            .filter(
                route ->
                    Set.of("GET", "POST", "PUT", "DELETE", "PATCH").contains(route.method.name()))
            .map(route -> route.method.name() + " " + route.path)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented = new TreeSet<>();
    pathsOf("get").forEach(path -> documented.add("GET " + path));
    pathsOf("post").forEach(path -> documented.add("POST " + path));
    assertThat(documented).isEqualTo(routes).contains("POST /api/answer");
    for (JsonNode path : document.get("paths")) {
      assertThat(names(path)).hasSize(1).isSubsetOf("get", "post");
    }
  }

  @Test
  void everyAnswerHasTheDocumentedTypeAndFieldsAndEveryDocumentedFieldIsInOne() throws Exception {
    for (String path : pathsOf("get")) {
      HttpResponse<byte[]> response = get(path.replace("{file}", "style.css"));
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      fits(at("get", path), response);
    }
    Set<String> asked = new TreeSet<>();
    for (Asked one : ASKED) {
      answers(one.path(), "{" + ASK + one.fields() + "}");
      asked.add(one.path());
    }
    JsonNode text = JSON.readTree(post("/api/text", "{" + ASK + "}").body()).get("copy");
    answers("/api/read", "{" + ASK + ", \"text\": " + text + "}");
    asked.add("/api/read");
    assertThat(asked).containsExactlyInAnyOrderElementsOf(pathsOf("post"));

    Set<String> reachable = new TreeSet<>();
    for (String path : names(document.get("paths"))) {
      String method = document.get("paths").get(path).fieldNames().next();
      reach(at(method, path) + "/responses/200/content", reachable);
    }
    assertThat(reachable).hasSizeGreaterThan(150);
    reachable.removeAll(schemas.seen());
    assertThat(reachable).as("fields that no answer had").isEmpty();
  }

  private static void answers(String path, String body) throws Exception {
    assertThat(schemas.wrong(bodyAt(path), JSON.readTree(body))).as(body).isEmpty();
    HttpResponse<byte[]> response = post(path, body);
    assertThat(response.statusCode())
        .as(path + ": " + new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    fits(at("post", path), response);
  }

  /** Adds the places of all properties that something of a place can have. */
  private static void reach(String asked, Set<String> properties) {
    String pointer = schemas.resolved(asked);
    JsonNode node = document.at(pointer);
    boolean areProperties = pointer.endsWith("/properties");
    for (String name : names(node)) {
      String inner = pointer + "/" + name.replace("/", "~1");
      if (!areProperties || properties.add(inner)) {
        reach(inner, properties);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      reach(pointer + "/" + i, properties);
    }
  }

  @Test
  void theServerMissesWhatIsRequiredTakesWhatIsDocumentedAndNothingElse() throws Exception {
    for (String path : pathsOf("post")) {
      JsonNode schema = document.at(bodyAt(path));
      assertThat(schema.get("additionalProperties").booleanValue()).as(path).isFalse();
      HttpResponse<byte[]> nothing = post(path, "{}");
      assertThat(nothing.statusCode()).as(path).isEqualTo(400);
      assertThat(said(nothing))
          .as(path)
          .containsExactlyInAnyOrderElementsOf(
              SchemaCheck.texts(schema.get("required")).stream()
                  .map(name -> "'" + name + "' is missing.")
                  .toList());

      ObjectNode lists = JSON.createObjectNode();
      names(schema.get("properties")).forEach(lists::putArray);
      HttpResponse<byte[]> wrong = post(path, lists.put("colour", "red").toString());
      assertThat(wrong.statusCode()).as(path).isEqualTo(400);
      assertThat(said(wrong))
          .as(path)
          .contains("Nobody has a use for 'colour'.")
          .filteredOn(text -> text.startsWith("Nobody"))
          .hasSize(1);
      for (String name : names(schema.get("properties"))) {
        assertThat(said(wrong)).as(path).anyMatch(text -> text.startsWith("'" + name + "' is n"));
      }
    }
  }

  private static List<String> said(HttpResponse<byte[]> response) throws IOException {
    List<String> said = new ArrayList<>();
    JSON.readTree(response.body())
        .get("problems")
        .forEach(problem -> said.add(problem.get("text").textValue()));
    return said;
  }

  @Test
  void refusalsHaveTheDocumentedStatusesAndSayWhatIsWrong() throws Exception {
    String ask = "{" + ASK + "}";
    String wrong = "{" + ASK.replace("0.2", "much").replace("0.5", "9") + "}";
    for (String path : pathsOf("post")) {
      refused(path, 400, post(path, "[]"));
      refused(path, 400, post(path, ask, "X-Page", "no name"));
      refused(path, 403, post(path, ask, "Origin", "http://evil.example"));
      refused(path, 413, post(path, ask + " ".repeat(64 * 1024)));
      refused(
          path,
          415,
          sent(
              to(path)
                  .header("Content-Type", "text/plain")
                  .POST(HttpRequest.BodyPublishers.ofString(ask))));
      if (bodyAt(path).endsWith("/Ask")
          && document.at(at("post", path)).at("/responses/422").isObject()) {
        refused(path, 422, post(path, wrong));
      }
      otherMethod(at("post", path), get(path));
    }
    for (String path : pathsOf("get")) {
      String real = path.replace("{file}", "style.css");
      fits(at("get", path), get(real, "Origin", "http://evil.example"));
      if (document.at(at("get", path) + "/parameters").toString().contains("/Page\"")) {
        fits(at("get", path), get(real, "X-Page", "no name"));
      }
      otherMethod(at("get", path), post(real, ask));
      assertThat(ofAnotherHost(real)).startsWith("HTTP/1.1 421 ");
      assertThat(document.at(at("get", path) + "/responses").has("421")).as(path).isTrue();
    }
    refused404(get("/nothing.js"));
  }

  private static void refused(String path, int status, HttpResponse<byte[]> response)
      throws IOException {
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    fits(at("post", path), response);
  }

  private static void refused404(HttpResponse<byte[]> response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(404);
    fits(at("get", "/{file}"), response);
  }

  /** Another method than the one that is documented has the answer for all other refusals. */
  private static void otherMethod(String operation, HttpResponse<byte[]> response)
      throws IOException {
    assertThat(response.statusCode()).as(operation).isEqualTo(405);
    String other = schemas.resolved(operation + "/responses/default");
    assertThat(document.at(other).get("description").textValue()).contains("405");
    assertThat(
            schemas.wrong(
                other + "/content/application~1json/schema", JSON.readTree(response.body())))
        .isEmpty();
  }

  /** The client cannot name another host. */
  private static String ofAnotherHost(String path) throws IOException {
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

  @Test
  void everyReferenceLeadsSomewhereAndEveryFieldIsExplained() {
    assertThat(document.get("openapi").textValue()).isEqualTo("3.1.0");
    List<JsonNode> references = document.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(100);
    for (JsonNode reference : references) {
      assertThat(reference.textValue()).startsWith("#/");
      assertThat(document.at(reference.textValue().substring(1)).isObject())
          .as(reference.textValue())
          .isTrue();
    }
    for (String name : names(document.at("/components/schemas"))) {
      explained("/components/schemas/" + name);
    }
  }

  /** A schema says nothing that the check does not know, and each of its fields has a sentence. */
  private static void explained(String pointer) {
    JsonNode schema = document.at(pointer);
    assertThat(names(schema)).as(pointer).isSubsetOf(SchemaCheck.KEYWORDS);
    for (String name : names(schema.path("properties"))) {
      String field = pointer + "/properties/" + name;
      String sentence = document.at(field).path("description").asText();
      if (sentence.isEmpty()) {
        sentence = document.at(schemas.resolved(field)).path("description").asText();
      }
      assertThat(sentence).as(field).matches("[A-Z0-9].*\\.");
      explained(field);
    }
    for (String inner : List.of("items", "additionalProperties", "oneOf/0", "oneOf/1")) {
      if (document.at(pointer + "/" + inner).isObject()) {
        explained(pointer + "/" + inner);
      }
    }
    assertThat(schema.path("oneOf").size()).as(pointer).isIn(0, 2);
  }

  @Test
  void aFieldThatIsMissingOneOfAnotherTypeAndOneThatIsNotDocumentedAreFound() throws Exception {
    String party = "/components/schemas/Party";
    ObjectNode real =
        (ObjectNode)
            JSON.readTree(post("/api/answer", "{" + ASK + "}").body()).get("parties").get(0);
    SchemaCheck check = new SchemaCheck(document);
    assertThat(check.wrong(party, real)).isEmpty();
    assertThat(check.wrong(party, real.deepCopy().put("colour", "red")))
        .containsExactly("/colour is not documented");
    assertThat(check.wrong(party, real.deepCopy().put("amount", 1)))
        .containsExactly("/amount is NUMBER, not \"string\"");
    assertThat(check.wrong(party, real.deepCopy().put("amount", "1.5")))
        .singleElement()
        .asString()
        .startsWith("/amount is '1.5', not as ");
    assertThat(check.wrong(party, real.deepCopy().without("amount")))
        .containsExactly("it has no amount");
    assertThat(check.wrong(party, real.deepCopy().put("rank", "first")))
        .singleElement()
        .asString()
        .startsWith("/rank fits 0 alternatives");
  }
}
