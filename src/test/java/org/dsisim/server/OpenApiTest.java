package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.server.DocumentedServer.at;
import static org.dsisim.server.DocumentedServer.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables.TypedScore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the server says what the server does, and the server does what it says. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ASK =
      """
      "scenario": "workshop", "option": "cali-fund:iusaf", "year": 2024, "mine": "KEN",
      "settings": {"cali-fund.sales_rate": "0.2", "assumption.uptake": "0.5"}""";

  private static final String HELD =
      ", \"names\": true, \"baseline\": {\"option\": \"cali-fund:equal\", \"settings\": {}}";

  private static final String JOB = "/{job}";

  private static final String BY = ", \"by\": \"decision-15-9\"";

  private static final String TABLE =
      """
      id,name,type,sector,home,year,profit_usd,employees,subsector
      a,A,company,cosmetics,FRA,2024,9000000,7,artificial-intelligence
      """;

  /** A question that the server can answer. */
  private record Asked(String path, String fields) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("/api/text", ""),
          new Asked("/api/answer", ""),
          new Asked("/api/answer", HELD),
          new Asked("/api/moved", HELD),
          new Asked("/api/indicators", ""),
          new Asked("/api/ruler", ", \"bracket\": \"cali-fund.sales_rate\", \"points\": 3"),
          new Asked("/api/ruler", ", \"bracket\": \"cali-fund.basis\""),
          new Asked("/api/why", ", \"of\": {\"kind\": \"party\", \"id\": \"KEN\"}"),
          new Asked("/api/why", ", \"of\": {\"kind\": \"total\"}"),
          new Asked(
              "/api/why", ", \"of\": {\"kind\": \"group\", \"id\": \"ldc\", \"part\": \"iplc\"}"),
          new Asked("/api/brackets", ""),
          new Asked("/api/solve", solved("expected", "1000", "assumption.uptake")),
          new Asked("/api/solve", solved("expected", "395000", "cali-fund.sales_threshold")),
          new Asked("/api/solve", solved("KEN", "9999999", "cali-fund.sales_rate")),
          new Asked("/api/draw", ", \"draws\": 20, \"seed\": 7"),
          new Asked("/api/years", ", \"from\": 2024, \"to\": 2026"),
          new Asked("/api/export/proposal", ""),
          new Asked("/api/export/xlsx", ""),
          new Asked("/api/export/csv", ""),
          new Asked("/api/export/svg", ""));

  /**
   * Questions of other shapes: what a trainer asks of a session in which something is handed in.
   */
  private static final List<Asked> ASKED_OF_SESSION =
      List.of(
          new Asked("/api/session/assess", "{" + ASK + BY + "}"),
          new Asked("/api/session/ask", "{\"year\": 2024}"),
          new Asked(
              "/api/session/ask",
              """
              {"companies": true, "year": 2024,
               "scores": {"by": "decision-15-9", "option": "cali-fund:iusaf"}}"""),
          new Asked("/api/session/admit", "{\"admit\": \"nobody\"}"),
          new Asked("/api/session/admit", "{\"admit\": \"new-code\"}"),
          new Asked("/api/session/table", "{\"table\": \"session\"}"),
          new Asked("/api/session/table", "{\"table\": \"judgements\"}"),
          new Asked("/api/session/remove", "{\"participant\": 2}"));

  private static DocumentedServer server;
  private static JsonNode document;
  private static SchemaCheck schemas;

  @BeforeAll
  static void starts() throws Exception {
    OpenTraining open = DocumentedServer.training();
    handedIn(open.training());
    server = DocumentedServer.started(open);
    document = server.document();
    schemas = server.schemas();
  }

  @AfterAll
  static void ends() {
    server.close();
  }

  /** Two participants, of whom one has handed in all that is asked. */
  private static void handedIn(Training training) {
    training.ask(true, 2024, "decision-15-9", "cali-fund:iusaf");
    String code = training.gathered().code();
    String one = training.join(code, "Savanna", "192.0.2.2");
    training.join(code, "", "192.0.2.3");
    training.handInCompany(one, Map.of("sector", "cosmetics", "home", "KEN"));
    training.handInScores(
        one, "decision-15-9", "cali-fund:iusaf", Map.of("effective", new TypedScore("0.2", "0.5")));
  }

  private static String solved(String figure, String target, String bracket) {
    return ", \"of\": \"%s\", \"target\": \"%s\", \"bracket\": \"%s\""
        .formatted(figure, target, bracket);
  }

  @Test
  void everyRouteOfTheServerIsDocumentedAndNoOther() {
    Set<String> documented = new TreeSet<>();
    server.pathsOf("get").forEach(path -> documented.add("GET " + path));
    server.pathsOf("post").forEach(path -> documented.add("POST " + path));
    server.pathsOf("delete").forEach(path -> documented.add("DELETE " + path));
    assertThat(documented).isEqualTo(server.routes()).contains("POST /api/answer");
    for (String path : names(document.get("paths"))) {
      List<String> methods = names(document.get("paths").get(path));
      if (path.endsWith(JOB)) {
        assertThat(methods).as(path).containsExactly("get", "delete");
      } else {
        assertThat(methods).as(path).hasSize(1).isSubsetOf("get", "post");
      }
    }
  }

  @Test
  void everyAnswerHasTheDocumentedTypeAndFieldsAndEveryDocumentedFieldIsInOne() throws Exception {
    for (String path : pathsWithoutJob()) {
      HttpResponse<byte[]> response = server.get(path.replace("{file}", "frame.css"));
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      server.fits(at("get", path), response);
    }
    Set<String> asked = new TreeSet<>();
    for (Asked one : ASKED) {
      answers(one.path(), "{" + ASK + one.fields() + "}");
      asked.add(one.path());
    }
    for (Asked one : ASKED_OF_SESSION) {
      answers(one.path(), one.fields());
      asked.add(one.path());
    }
    JsonNode text = JSON.readTree(server.post("/api/text", "{" + ASK + "}").body()).get("copy");
    answers("/api/read", "{" + ASK + ", \"text\": " + text + "}");
    asked.add("/api/read");
    server.fits(at("post", "/api/read"), server.post("/api/read", "[]"));
    for (String own : List.of("a", "b", "c", "d", "e")) {
      answers("/api/scenarios", given(own + ".csv", TABLE.replace("a,A", own + ",A")));
    }
    asked.add("/api/scenarios");
    String taken =
        JSON.readTree(
                server
                    .post("/api/scenarios", given("f.csv", TABLE.replace("employees", "sales_usd")))
                    .body())
            .at("/scenario/id")
            .textValue();
    answers("/api/answer", "{" + ASK.replace("workshop", taken) + "}");
    answers("/api/answer", plainly("workshop", "licence-multilateral"));
    String needing =
        JSON.readTree(server.post("/api/scenarios", givenWithNeeds()).body())
            .at("/scenario/id")
            .textValue();
    answers("/api/answer", plainly(needing, "cooperation"));
    assertThat(asked).containsExactlyInAnyOrderElementsOf(server.pathsOf("post"));

    Set<String> reachable = new TreeSet<>();
    for (String path : names(document.get("paths"))) {
      String method = document.get("paths").get(path).fieldNames().next();
      reach(at(method, path) + "/responses/200/content", reachable);
    }
    assertThat(reachable).hasSizeGreaterThan(150);
    reachable.removeAll(schemas.seen());
    assertThat(reachable).as("fields that no answer had").isEmpty();
  }

  private static String plainly(String scenario, String option) {
    return "{\"scenario\": \"%s\", \"option\": \"%s\", \"year\": 2024, \"settings\": {}}"
        .formatted(scenario, option);
  }

  /** A folder in which a country says what it needs, as a page gives it. */
  private static String givenWithNeeds() {
    String needs =
        """
        id,provider,receiver,year,kind,stands_for,quantity,unit,funded_by
        need,,KEN,2024,training-places,needed,10,places,
        course,FRA,KEN,2024,training-places,given,4,places,the provider
        """;
    return "{\"folder\": \"needing\", \"files\": [%s, %s]}"
        .formatted(
            file("users.csv", TABLE.replace("employees", "sales_usd")),
            file("cooperation.csv", needs));
  }

  private static String file(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return "{\"name\": \"%s\", \"base64\": \"%s\"}"
        .formatted(name, Base64.getEncoder().encodeToString(bytes));
  }

  /** A single table, as a page gives it. */
  private static String given(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return "{\"folder\": null, \"files\": [{\"name\": \"%s\", \"base64\": \"%s\"}]}"
        .formatted(name, Base64.getEncoder().encodeToString(bytes));
  }

  @Test
  void wordsAreThoseOfALanguageThatThePageKnowsAndElseInEnglish() throws Exception {
    byte[] english = server.get("/api/words").body();
    assertThat(JSON.readTree(server.get("/api/start").body()).get("languages").get(0).textValue())
        .isEqualTo("en");
    for (String language : List.of("en", "xx", "../en", "EN", "")) {
      assertThat(server.get("/api/words?lang=" + language).body()).as(language).isEqualTo(english);
    }
  }

  private static void answers(String path, String body) throws Exception {
    assertThat(schemas.wrong(server.bodyAt(path), JSON.readTree(body))).as(body).isEmpty();
    HttpResponse<byte[]> response = server.post(path, body);
    String operation = at("post", path);
    if (response.statusCode() == 202) {
      server.fits(operation, response);
      operation = at("get", path + JOB);
      response = ended(response, operation);
    }
    assertThat(response.statusCode())
        .as(path + ": " + new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    server.fits(operation, response);
  }

  /** Asks about a job until it has ended; how far it is has the documented fields. */
  private static HttpResponse<byte[]> ended(HttpResponse<byte[]> begun, String operation)
      throws Exception {
    String job = begun.headers().firstValue("Location").orElseThrow();
    HttpResponse<byte[]> response = server.get(job);
    while (response.statusCode() == 202) {
      server.fits(operation, response);
      // Who asks without a pause takes from the job the processor that it needs.
      Thread.sleep(20);
      response = server.get(job);
    }
    return response;
  }

  /** All that can be got, but for what is under the name of a job. */
  private static List<String> pathsWithoutJob() {
    return server.pathsOf("get").stream().filter(path -> !path.endsWith(JOB)).toList();
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
    for (String path : server.pathsOf("post")) {
      JsonNode schema = document.at(server.bodyAt(path));
      assertThat(schema.get("additionalProperties").booleanValue()).as(path).isFalse();
      HttpResponse<byte[]> nothing = server.post(path, "{}");
      assertThat(nothing.statusCode()).as(path).isEqualTo(400);
      assertThat(said(nothing))
          .as(path)
          .containsExactlyInAnyOrderElementsOf(
              SchemaCheck.texts(schema.get("required")).stream()
                  .map(name -> "'" + name + "' is missing.")
                  .toList());

      ObjectNode lists = JSON.createObjectNode();
      names(schema.get("properties")).forEach(lists::putArray);
      HttpResponse<byte[]> wrong = server.post(path, lists.put("colour", "red").toString());
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
    for (String path : server.pathsOf("post")) {
      refused(path, 400, server.post(path, "[]"));
      refused(path, 400, server.post(path, ask, "X-Page", "no name"));
      refused(path, 403, server.post(path, ask, "Origin", "http://evil.example"));
      refused(path, 413, server.post(path, ask + " ".repeat(mostBytes(path))));
      refused(
          path,
          415,
          server.sent(
              server
                  .to(path)
                  .header("Content-Type", "text/plain")
                  .POST(HttpRequest.BodyPublishers.ofString(ask))));
      if (server.bodyAt(path).endsWith("/Ask")
          && document.at(at("post", path)).at("/responses/422").isObject()) {
        refused(path, 422, server.post(path, wrong));
      }
      if (document.at("/paths").has(path + JOB)) {
        refusedByJob(path, 422, wrong.substring(0, wrong.length() - 1) + fieldsOf(path) + "}");
        refusedByJob(path, 410, ofNobody(path));
      }
      if (document.at(at("post", path)).at("/responses").has("410")) {
        refused(path, 410, server.post(path, ofNobody(path)));
      }
      otherMethod(at("post", path), server.get(path));
    }
    for (String path : pathsWithoutJob()) {
      String real = path.replace("{file}", "frame.css");
      server.fits(at("get", path), server.get(real, "Origin", "http://evil.example"));
      if (document.at(at("get", path) + "/parameters").toString().contains("/Page\"")) {
        server.fits(at("get", path), server.get(real, "X-Page", "no name"));
      }
      otherMethod(at("get", path), server.post(real, ask));
      assertThat(server.ofAnotherHost(real)).startsWith("HTTP/1.1 421 ");
      assertThat(document.at(at("get", path) + "/responses").has("421")).as(path).isTrue();
    }
    refused404(server.get("/nothing.js"));
  }

  /** A question about a scenario that nobody has given. */
  private static String ofNobody(String path) {
    String nobody = "own:0123456789abcdef0123456789abcdef";
    return "{" + ASK.replace("workshop", nobody) + fieldsOf(path) + "}";
  }

  /** What is asked beside what all ask. */
  private static String fieldsOf(String path) {
    return Stream.concat(
            ASKED.stream(),
            Stream.of(
                new Asked("/api/read", ", \"text\": \"\""), new Asked("/api/session/assess", BY)))
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow()
        .fields();
  }

  private static int mostBytes(String path) {
    String tooLarge = schemas.resolved(at("post", path) + "/responses/413");
    return Integer.parseInt(
        document.at(tooLarge).get("description").textValue().replaceAll("\\D", ""));
  }

  private static void refused(String path, int status, HttpResponse<byte[]> response)
      throws IOException {
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    server.fits(at("post", path), response);
  }

  /** What is wrong with the question is said where its answer would be. */
  private static void refusedByJob(String path, int status, String body) throws Exception {
    HttpResponse<byte[]> begun = server.post(path, body);
    assertThat(begun.statusCode()).as(path).isEqualTo(202);
    String operation = at("get", path + JOB);
    HttpResponse<byte[]> response = ended(begun, operation);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    server.fits(operation, response);
    String job = begun.headers().firstValue("Location").orElseThrow();
    HttpResponse<byte[]> others = server.get(job, "X-Page", "another");
    assertThat(others.statusCode()).as(job).isEqualTo(404);
    server.fits(operation, others);
  }

  private static void refused404(HttpResponse<byte[]> response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(404);
    server.fits(at("get", "/{file}"), response);
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
            JSON.readTree(server.post("/api/answer", "{" + ASK + "}").body()).get("parties").get(0);
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
