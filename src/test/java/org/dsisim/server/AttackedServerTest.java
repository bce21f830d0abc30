package org.dsisim.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.message.InvalidInput;
import org.dsisim.report.page.asked.Given;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other sites, other names for this computer and forged requests get from the server. */
class AttackedServerTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Workbench WORKBENCH = Workbench.on(Workspace.at(new Home(HERE, HERE)), 1);

  private static PageServer server;

  @BeforeAll
  static void starts() {
    server = PageServer.start(WORKBENCH, 0, () -> LocalDate.EPOCH, () -> 0, null);
  }

  @AfterAll
  static void ends() {
    server.close();
  }

  private static String ours() {
    return "127.0.0.1:" + server.port();
  }

  /** Sends bytes as they are, and gives all that comes back. */
  private static String sent(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String get(String path, String host, String... headers) throws IOException {
    return sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + lines(headers) + "\r\n");
  }

  private static String post(String path, String body, String... headers) throws IOException {
    return sent(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + ours()
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n"
            + lines(headers)
            + "\r\n"
            + body);
  }

  private static String ask(String body) throws IOException {
    return post("/api/answer", body, "Content-Type: application/json");
  }

  private static String lines(String... headers) {
    StringBuilder lines = new StringBuilder("Connection: close\r\n");
    for (String header : headers) {
      lines.append(header).append("\r\n");
    }
    return lines.toString();
  }

  private static int status(String response) {
    assertThat(response).startsWith("HTTP/1.1 ");
    return Integer.parseInt(response.substring(9, 12));
  }

  @Test
  void anotherNameForThisComputerIsRefused() throws IOException {
    for (String host :
        List.of("evil.example", "evil.example:" + server.port(), "127.0.0.1", "127.0.0.1:1")) {
      String response = get("/api/words", host);
      assertThat(status(response)).as(host).isEqualTo(421);
      assertThat(response).contains("another name than this computer's own");
    }
    assertThat(status(get("/api/words", "localhost:" + server.port()))).isEqualTo(200);
    assertThat(status(get("/api/words", ours()))).isEqualTo(200);
  }

  @Test
  void anotherSiteIsRefused() throws IOException {
    for (String header :
        List.of(
            "Origin: http://evil.example",
            "Origin: null",
            "Origin: http://127.0.0.1:1",
            "Origin: https://" + ours(),
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      assertThat(status(get("/api/words", ours(), header))).as(header).isEqualTo(403);
    }
    assertThat(status(get("/api/words", ours(), "Origin: http://" + ours()))).isEqualTo(200);
  }

  @Test
  void whatAFormCanSendIsRefused() throws IOException {
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
      assertThat(status(post("/api/answer", "{}", "Content-Type: " + type))).isEqualTo(415);
    }
    assertThat(status(post("/api/answer", "{}"))).isEqualTo(415);
  }

  @Test
  void noFileOfTheMachineCanBeNamed() throws IOException {
    for (String path :
        List.of(
            "/../pom.xml",
            "/..%2fpom.xml",
            "/%2e%2e/pom.xml",
            "/..%5cpom.xml",
            "//etc/passwd",
            "/page/index.html",
            "/.%00html",
            "/index.html%00.js",
            "/PageServer.class",
            "/openapi.json/..",
            "/api/../../pom.xml")) {
      String response = get(path, ours());
      assertThat(status(response)).as(path).isIn(400, 404);
      assertThat(response).doesNotContain("<project").doesNotContain("root:");
    }
  }

  @Test
  void neitherAPathNorAProposalIsAScenarioOrAnOption() throws IOException {
    for (String name :
        List.of(
            "scenarios/workshop", "../scenarios/workshop", "/etc/passwd", ".", "C:\\\\users.csv")) {
      String response = ask("{\"scenario\":\"" + name + "\",\"option\":\"cali-fund\"}");
      assertThat(status(response)).as(name).isEqualTo(400);
      assertThat(response).contains("Paths and files cannot be asked for");
    }
    for (String name :
        List.of("proposals/a.yaml", "a.yaml", "cali-fund{sales_rate=1}:iusaf", "ALL,x", "")) {
      String response = ask("{\"scenario\":\"workshop\",\"option\":\"" + name + "\"}");
      assertThat(status(response)).as(name).isIn(400, 422);
    }
    // A folder where the program was started is no scenario either.
    assertThat(status(ask("{\"scenario\":\"src\",\"option\":\"cali-fund\"}"))).isEqualTo(422);
  }

  @Test
  void allThatIsWrongWithAQuestionIsSaidAtOnce() throws IOException {
    String response = ask("{\"scenario\":7,\"option\":\"cali-fund\",\"yaer\":2024,\"names\":1}");
    assertThat(status(response)).isEqualTo(400);
    assertThat(response)
        .contains("'scenario' is no text.")
        .contains("Nobody has a use for 'yaer'.")
        .contains("'year'?")
        .contains("'names' is neither true nor false.");
  }

  @Test
  void aWrongValueIsSaidAtItsControl() throws IOException {
    String response =
        ask(
            "{\"scenario\":\"workshop\",\"option\":\"cali-fund:iusaf\",\"settings\":{"
                + "\"cali-fund.profit_rate\":\"much\",\"cali-fund.profit_rat\":\"1\"}}");
    assertThat(status(response)).isEqualTo(422);
    assertThat(response)
        .contains("\"address\":\"cali-fund.profit_rate\"")
        .contains("\"address\":\"cali-fund.profit_rat\"");
  }

  @Test
  void whatIsNoJsonIsRefused() throws IOException {
    for (String junk :
        List.of("", "{", "[]", "1", "{}{}", "{\"a\":1,\"a\":2}", "[".repeat(5000), "\u0000")) {
      assertThat(status(ask(junk))).as(junk).isEqualTo(400);
    }
  }

  @Test
  void aHugeBodyIsRefusedBeforeItIsRead() throws IOException {
    String response =
        sent(
            "POST /api/answer HTTP/1.1\r\nHost: "
                + ours()
                + "\r\nContent-Type: application/json\r\nContent-Length: 999999999999\r\n"
                + "Connection: close\r\n\r\n{");
    assertThat(status(response)).isEqualTo(413);
    assertThat(status(ask("{\"scenario\":\"" + "a".repeat(70_000) + "\"}"))).isEqualTo(413);
  }

  private static String give(String files) throws IOException {
    return post("/api/scenarios", "{\"files\":" + files + "}", "Content-Type: application/json");
  }

  private static String file(String name, String content) {
    return "{\"name\":\"%s\",\"base64\":\"%s\"}"
        .formatted(name, Base64.getEncoder().encodeToString(content.getBytes(UTF_8)));
  }

  @Test
  void aFileThatIsGivenHasNoFolderInItsName() throws IOException {
    for (String name :
        List.of(
            "../users.csv",
            "/etc/passwd.csv",
            "a/b.csv",
            "a\\\\b.csv",
            "C:users.csv",
            ".csv",
            "..",
            "a\\u0000.csv",
            "a\\u202e.csv",
            "a".repeat(101))) {
      String response = give("[" + file(name, "x") + "]");
      assertThat(status(response)).as(name).isEqualTo(400);
      assertThat(response).contains("is no name of a file: it has no folder");
    }
    String within =
        post(
            "/api/scenarios",
            "{\"folder\":\"../x\",\"files\":[" + file("users.csv", "x") + "]}",
            "Content-Type: application/json");
    assertThat(status(within)).isEqualTo(400);
    assertThat(within).contains("'../x' is no name of a file");
  }

  @Test
  void filesThatAreNoneTooManyOrTheSameTwiceAreRefused() throws IOException {
    assertThat(give("[{\"name\":\"a.csv\",\"base64\":\"*\"}]"))
        .contains("'a.csv' is not in Base64, so nothing is known of what it holds.");
    assertThat(give("[" + file("a.csv", "x") + "," + file("A.CSV", "y") + "]"))
        .contains("There are two files of the name 'A.CSV'.");
    String many =
        IntStream.range(0, 21)
            .mapToObj(i -> file(i + ".csv", "x"))
            .collect(Collectors.joining(",", "[", "]"));
    for (String none : List.of(many, "[]", "{}", "[1]", "\"x\"", "[[]]")) {
      String response = give(none);
      assertThat(status(response)).as(none).isEqualTo(400);
      assertThat(response).contains("'files' is no list of 1 to 20 objects.");
    }
    assertThat(give("[{\"name\":\"a.csv\"}]")).contains("'files.base64' is missing.");
  }

  @Test
  void filesThatAreTooLargeAreRefused() throws IOException {
    String large = "x".repeat(Given.MOST_BYTES / 2 + 1);
    String response = give("[" + file("a.csv", large) + "," + file("b.csv", large) + "]");
    assertThat(status(response)).isEqualTo(400);
    assertThat(response).contains("The files are too large for the page.", "8 megabytes");
    assertThat(status(give("[" + file("a.csv", large + large + "x".repeat(1 << 20)) + "]")))
        .isEqualTo(413);
  }

  @Test
  void whatIsNoTableIsRefusedAndTheServerGoesOn() throws IOException {
    for (String name : List.of("a.csv", "a.xlsx", "a.exe", "scenario.yaml", "a.ods")) {
      String response = give("[" + file(name, "PK\u0003\u0004\u0000\u0000") + "]");
      assertThat(status(response)).as(name).isEqualTo(422);
      assertThat(response).contains("\"severity\":\"error\"");
    }
    assertThat(status(ask("{\"scenario\":\"workshop\",\"option\":\"cali-fund:iusaf\"}")))
        .isEqualTo(200);
  }

  @Test
  void aScenarioThatNobodyGaveIsAskedForAndNothingElseHasItsName() throws IOException {
    String id = "own:0123456789abcdef0123456789abcdef";
    String response = ask("{\"scenario\":\"" + id + "\",\"option\":\"cali-fund:iusaf\"}");
    assertThat(status(response)).isEqualTo(410);
    assertThat(response).contains("was given as a file, and the file is not here");
    for (String other : List.of("own:", "own:../x", id + "0", id.toUpperCase(Locale.ROOT))) {
      assertThat(status(ask("{\"scenario\":\"" + other + "\",\"option\":\"cali-fund\"}")))
          .as(other)
          .isEqualTo(400);
    }
  }

  @Test
  void whoeverSendsSlowlyHoldsUpNobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 10; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        slow.add(socket);
        String begun =
            "POST /api/answer HTTP/1.1\r\nHost: "
                + ours()
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
        socket.getOutputStream().write(begun.getBytes(UTF_8));
        socket.getOutputStream().flush();
      }
      assertThat(status(ask("{\"scenario\":\"workshop\",\"option\":\"cali-fund:iusaf\"}")))
          .isEqualTo(200);
    } finally {
      for (Socket one : slow) {
        one.close();
      }
    }
  }

  @Test
  void otherMethodsAreRefused() throws IOException {
    for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS")) {
      String response =
          sent(
              method
                  + " /api/answer HTTP/1.1\r\nHost: "
                  + ours()
                  + "\r\nConnection: close\r\n\r\n");
      assertThat(status(response)).as(method).isIn(404, 405, 501);
    }
    assertThat(status(get("/api/answer", ours()))).isEqualTo(405);
  }

  @Test
  void everyAnswerTellsTheBrowserToTrustNobodyElse() throws IOException {
    for (String path : List.of("/", "/api/words", "/nothing.js")) {
      assertThat(get(path, ours()))
          .contains("script-src 'self'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe")
          .contains("X-Content-Type-Options: nosniff")
          .contains("Referrer-Policy: no-referrer")
          .contains("Cache-Control: no-store")
          .doesNotContain("Access-Control-Allow")
          .doesNotContain("Server:");
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    assertThatThrownBy(
            () -> PageServer.start(WORKBENCH, server.port(), () -> LocalDate.EPOCH, () -> 0, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("another program listens on port " + server.port() + " already")
        .hasMessageContaining("--port 0");
  }

  @Test
  void aLaterQuestionOfTheSamePageEndsTheEarlierAndNoOther() {
    Pages pages = new Pages();
    Requested first = pages.asks("one", "/api/answer");
    Requested text = pages.asks("one", "/api/text");
    Requested other = pages.asks("two", "/api/answer");
    Requested nobody = pages.asks(null, "/api/answer");
    pages.asks("one", "/api/answer");
    assertThat(first.isCancelled()).isTrue();
    assertThat(text.isCancelled()).isFalse();
    assertThat(other.isCancelled()).isFalse();
    assertThat(nobody.isCancelled()).isFalse();
  }
}
