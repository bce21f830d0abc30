package org.dsisim.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.server.DocumentedServer.at;
import static org.dsisim.server.DocumentedServer.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.workspace.training.Training;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a participant's phone reaches, and what nobody reaches through it. */
class ParticipantServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String JOIN = "{\"code\": \"%s\", \"name\": \"%s\"}";

  private static final String COMPANY =
      "{\"sector\": \"cosmetics\", \"home\": \"KEN\", \"sales_usd\": \"5000000\"}";

  private static final String SCORES =
      """
      {"by": "decision-15-9", "option": "cali-fund:iusaf",
       "scores": {"effective": {"low": "0.2", "high": "0.5"}}}""";

  private static final OpenTraining OPEN = DocumentedServer.training();
  private static final Training TRAINING = OPEN.training();
  private static DocumentedServer server;

  @BeforeAll
  static void starts() throws Exception {
    server = DocumentedServer.ofParticipants(OPEN);
  }

  @AfterAll
  static void ends() {
    server.close();
  }

  @BeforeEach
  void asksThoseWhoComeFromNowOn() {
    List.copyOf(TRAINING.gathered().participants()).forEach(one -> TRAINING.remove(one.number()));
    TRAINING.ask(true, 2024, "decision-15-9", "cali-fund:iusaf");
  }

  private static String joined() throws Exception {
    HttpResponse<byte[]> response = join(TRAINING.gathered().code(), "Savanna");
    assertThat(response.statusCode()).isEqualTo(200);
    server.fits(at("post", "/api/join"), response);
    return JSON.readTree(response.body()).get("token").textValue();
  }

  private static HttpResponse<byte[]> join(String code, String name) throws Exception {
    return server.post("/api/join", JOIN.formatted(code, name));
  }

  private static HttpResponse<byte[]> post(String path, String body, String token)
      throws Exception {
    HttpResponse<byte[]> response = server.post(path, body, "X-Participant", token);
    server.fits(at("post", path), response);
    return response;
  }

  private static HttpResponse<byte[]> get(String path, String token) throws Exception {
    HttpResponse<byte[]> response = server.get(path, "X-Participant", token);
    server.fits(at("get", path), response);
    return response;
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }

  @Test
  void everyRouteIsDocumentedAndThereIsNoOther() {
    Set<String> documented = new TreeSet<>();
    server.pathsOf("get").forEach(path -> documented.add("GET " + path));
    server.pathsOf("post").forEach(path -> documented.add("POST " + path));
    assertThat(server.routes())
        .isEqualTo(documented)
        .containsExactly(
            "GET /",
            "GET /api/asked",
            "GET /api/lists",
            "GET /api/openapi",
            "GET /api/words",
            "GET /{file}",
            "POST /api/company",
            "POST /api/join",
            "POST /api/scores",
            "POST /api/take-back");
    List<JsonNode> references = server.document().findValues("$ref");
    assertThat(references)
        .hasSizeGreaterThan(50)
        .allMatch(one -> server.document().at(one.textValue().substring(1)).isObject());
  }

  @Test
  void aParticipantComesInAndHandsInWhatIsAsked() throws Exception {
    for (String path : List.of("/", "/api/words", "/api/openapi")) {
      get(path, "");
    }
    assertThat(text(server.get("/participant.js"))).contains("import");
    String token = joined();
    assertThat(text(get("/api/lists", token))).contains("\"KEN\",\"name\":\"Kenya\"", "cosmetics");
    JsonNode first = JSON.readTree(get("/api/asked", token).body());
    assertThat(first.at("/company/mine").isNull()).isTrue();
    assertThat(first.at("/scores/criteria").size()).isEqualTo(10);

    HttpResponse<byte[]> taken = post("/api/company", COMPANY, token);
    assertThat(text(taken)).isEqualTo("{\"problems\":[]}");
    post("/api/scores", SCORES, token);
    JsonNode then = JSON.readTree(get("/api/asked", token).body());
    assertThat(then.at("/company/mine/sales_usd").textValue()).isEqualTo("5000000");
    assertThat(then.at("/company/mine/profit_usd").isNull()).as("unknown, not zero").isTrue();
    assertThat(then.at("/scores/criteria/2/low").textValue()).isEqualTo("0.2");
    assertThat(TRAINING.gathered().users()).hasSize(1);

    post("/api/take-back", "{\"what\": \"scores\"}", token);
    JsonNode last = JSON.readTree(post("/api/take-back", "{\"what\": \"company\"}", token).body());
    assertThat(last.at("/company/mine").isNull()).isTrue();
    assertThat(last.at("/scores/criteria/2/low").isNull()).isTrue();
    TRAINING.ask(false, 2024, null, null);
    JsonNode nothing = JSON.readTree(get("/api/asked", token).body());
    assertThat(nothing.get("company").isNull() && nothing.get("scores").isNull()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldsAndNothingIsTaken() throws Exception {
    String token = joined();
    HttpResponse<byte[]> wrong =
        post("/api/company", COMPANY.replace("5000000", "61m").replace("KEN", "Korea"), token);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(text(wrong))
        .contains("\"address\":\"company.home\"")
        .contains("\"address\":\"company.sales_usd\"")
        .contains("61000000: amounts are plain US dollars.");
    HttpResponse<byte[]> reversed = post("/api/scores", SCORES.replace("0.2", "0.7"), token);
    assertThat(reversed.statusCode()).isEqualTo(422);
    assertThat(text(reversed)).contains("\"address\":\"effective.low\"");
    assertThat(text(post("/api/company", "{\"sales\": \"1\"}", token)))
        .contains("Nobody has a use for 'sales'.", "'sales_usd'?");
    assertThat(text(post("/api/company", "{\"colour\": \"1\"}", token)))
        .contains("Nobody has a use for 'colour'.")
        .contains("one of sector, home, sales_usd, profit_usd, assets_usd.");
    assertThat(text(post("/api/company", "{\"home\": \"" + "a".repeat(101) + "\"}", token)))
        .contains("The value is too long. It may have 100 characters.");
    assertThat(text(post("/api/scores", "{\"scores\": {\"effective\": 1}}", token)))
        .contains("'by' is missing.", "'option' is missing.", "'scores.effective' is no object.");
    assertThat(text(post("/api/take-back", "{\"what\": \"all\"}", token)))
        .contains("'all' is not one of company, scores.");
    assertThat(TRAINING.gathered().users()).isEmpty();
    assertThat(TRAINING.gathered().scored()).isZero();
  }

  @Test
  void withoutTheCodeNothingIsReached() throws Exception {
    joined();
    for (String token : List.of("", "0".repeat(32), "' or 1=1", "../..")) {
      for (String path : List.of("/api/asked", "/api/lists")) {
        assertThat(get(path, token).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(post("/api/company", COMPANY, token).statusCode()).isEqualTo(401);
      assertThat(post("/api/scores", SCORES, token).statusCode()).isEqualTo(401);
      assertThat(post("/api/take-back", "[".repeat(9000), token).statusCode()).isEqualTo(401);
    }
    assertThat(server.get("/api/asked").statusCode()).isEqualTo(401);
    HttpResponse<byte[]> wrong = join("AAA AAA", "");
    assertThat(wrong.statusCode()).isEqualTo(403);
    server.fits(at("post", "/api/join"), wrong);
    assertThat(text(wrong))
        .contains("That is not the code on the trainer's screen.")
        .contains("\"address\":\"joining.code\"");
  }

  @Test
  void guessesOfTheCodeAreEndedPolitely() throws Exception {
    OpenTraining guessed = DocumentedServer.training();
    try (DocumentedServer own = DocumentedServer.ofParticipants(guessed)) {
      for (int i = 0; i < 10; i++) {
        assertThat(own.post("/api/join", JOIN.formatted("AAA AA" + i, "")).statusCode())
            .isEqualTo(403);
      }
      HttpResponse<byte[]> waits =
          own.post("/api/join", JOIN.formatted(guessed.training().gathered().code(), ""));
      assertThat(waits.statusCode()).isEqualTo(429);
      own.fits(at("post", "/api/join"), waits);
      assertThat(text(waits)).contains("Wait a minute");
    }
  }

  @Test
  void nothingOfTheWorkbenchIsReachedThroughIt() throws Exception {
    String token = joined();
    try (DocumentedServer workbench = DocumentedServer.started(OPEN)) {
      List<String> reached = new ArrayList<>();
      for (String route : workbench.routes()) {
        String path =
            route
                .substring(route.indexOf(' ') + 1)
                .replace("{file}", "page.js")
                .replace("{job}", "1");
        HttpResponse<byte[]> response =
            route.startsWith("GET ")
                ? server.get(path, "X-Participant", token)
                : server.post(path, "{}", "X-Participant", token);
        if (response.statusCode() != 404) {
          reached.add(path);
        }
      }
      assertThat(reached).containsExactlyInAnyOrder("/", "/api/words", "/api/openapi");
    }
    assertThat(text(server.get("/"))).contains("participant.js").doesNotContain("page.js");
    for (String file :
        List.of("/engine.js", "/own.js", "/..%2fpage%2fengine.js", "/page/engine.js", "/a.b.js")) {
      assertThat(server.get(file).statusCode()).as(file).isIn(400, 404);
    }
    assertThat(server.get("/dom.js").statusCode()).isEqualTo(200);
  }

  @Test
  void otherSitesAndOtherNamesAreRefused() throws Exception {
    for (String path : List.of("/", "/api/asked")) {
      assertThat(server.ofAnotherHost(path)).startsWith("HTTP/1.1 421 ");
    }
    String token = joined();
    for (String header : List.of("Origin", "Sec-Fetch-Site")) {
      String value = header.equals("Origin") ? "http://evil.example" : "cross-site";
      HttpResponse<byte[]> refused =
          server.post("/api/company", COMPANY, "X-Participant", token, header, value);
      assertThat(refused.statusCode()).as(header).isEqualTo(403);
      server.fits(at("post", "/api/company"), refused);
    }
    assertThat(TRAINING.gathered().users()).isEmpty();
    assertThat(server.get("/").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
  }

  @Test
  void aSharedServerIsCalledByTheAddressThatIsReachedAndByNoOther() throws Exception {
    OpenTraining shared = DocumentedServer.training();
    try (ParticipantServer own =
        ParticipantServer.start(shared.training(), shared.tables(), OwnAddresses.ALL, 0, () -> 0)) {
      List<String> reached = new ArrayList<>(OwnAddresses.found().keySet());
      assertThat(own.addresses(OwnAddresses.ALL))
          .isEqualTo(reached.stream().map(one -> one(one, own.port())).toList());
      reached.add(OwnAddresses.LOOPBACK);
      for (String address : reached) {
        for (String host : List.of(address, "192.0.2.77", "evil.example", "localhost")) {
          boolean isItsOwn =
              host.equals(address)
                  || (host.equals("localhost") && address.equals(OwnAddresses.LOOPBACK));
          assertThat(status(address, own.port(), host))
              .as(address + " as " + host)
              .isEqualTo(isItsOwn ? 200 : 421);
        }
      }
    }
  }

  private static String one(String address, int port) {
    return "http://" + address + ":" + port + "/";
  }

  private static int status(String address, int port, String host) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      String request = "GET /api/words HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(host, port).getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  @Test
  void whatIsTooLargeOrNoJsonIsRefused() throws Exception {
    String token = joined();
    for (String path : names(server.document().get("paths"))) {
      if (server.document().get("paths").get(path).has("post")) {
        assertThat(post(path, "{}" + " ".repeat(16 * 1024), token).statusCode()).isEqualTo(413);
        assertThat(post(path, "[]", token).statusCode()).isEqualTo(400);
        assertThat(post(path, "{", token).statusCode()).isEqualTo(400);
        HttpResponse<byte[]> form =
            server.sent(
                server
                    .to(path)
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(form.statusCode()).isEqualTo(415);
        server.fits(at("post", path), form);
        assertThat(server.get(path).statusCode()).isEqualTo(405);
      }
    }
  }

  @Test
  void whoAsksTooOftenWaits() throws Exception {
    try (DocumentedServer own = DocumentedServer.ofParticipants(DocumentedServer.training())) {
      int taken = 0;
      HttpResponse<byte[]> last = own.get("/api/asked");
      while (last.statusCode() != 429 && taken < 3000) {
        taken++;
        last = own.get("/api/asked");
      }
      assertThat(taken).as("beside the document, which was asked for first").isEqualTo(1199);
      own.fits(at("get", "/api/asked"), last);
      assertThat(text(last)).contains("Wait half a minute.");
      assertThat(own.get("/").statusCode()).isEqualTo(429);
    }
  }
}
