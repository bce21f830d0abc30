package org.dsisim.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page asks on a line while a finger moves a bracket. */
class MovingLineTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int MOST_SECONDS = 60;
  private static final String CLOSED = "closed ";
  private static final String QUESTION =
      """
      {"scenario": "workshop", "option": "cali-fund:iusaf",
       "settings": {"cali-fund.profit_rate": "%s"}, "mine": "KEN"}
      """;

  private static PageServer server;

  @BeforeAll
  static void starts() {
    Workbench workbench = Workbench.on(Workspace.at(new Home(HERE, HERE)), 1);
    server = PageServer.start(workbench, 0, () -> LocalDate.EPOCH, () -> 0, null);
  }

  @AfterAll
  static void ends() {
    server.close();
  }

  /** What comes on a line, message by message; at its end why it was closed. */
  private static final class Heard implements WebSocket.Listener {
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder coming = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence part, boolean isLast) {
      coming.append(part);
      if (isLast) {
        messages.add(coming.toString());
        coming.setLength(0);
      }
      line.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket line, int status, String reason) {
      messages.add(CLOSED + status);
      return null;
    }

    String next() throws InterruptedException {
      String next = messages.poll(MOST_SECONDS, SECONDS);
      assertThat(next).as("nothing came in time").isNotNull();
      return next;
    }
  }

  private static WebSocket line(Heard heard) {
    return CLIENT
        .newWebSocketBuilder()
        .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/api/line?page=one"), heard)
        .join();
  }

  private static HttpResponse<String> requested(String question)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address() + "api/moved"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The head of what a browser gets that asks for a line. */
  private static List<String> shaken(String host, String... more) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String asked =
          String.join(
              "\r\n",
              "GET /api/line HTTP/1.1",
              "Host: %s",
              "Upgrade: websocket",
              "Connection: Upgrade",
              "Sec-WebSocket-Version: 13",
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
              "");
      String headers = more.length == 0 ? "" : String.join("\r\n", more) + "\r\n";
      socket.getOutputStream().write((asked.formatted(host) + headers + "\r\n").getBytes(UTF_8));
      socket.getOutputStream().flush();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      return in.lines().takeWhile(one -> !one.isEmpty()).toList();
    }
  }

  private static String ours() {
    return "127.0.0.1:" + server.port();
  }

  @Test
  void itIsAnsweredAsTheRequestIsInWhosePlaceItStands() throws Exception {
    Heard heard = new Heard();
    WebSocket line = line(heard);
    for (String rate : List.of("0.5", "1.5")) {
      line.sendText(QUESTION.formatted(rate), true).join();
      assertThat(heard.next()).isEqualTo(requested(QUESTION.formatted(rate)).body());
    }
    line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  @Test
  void whatIsRefusedHasAnEmptyAnswerAndTheRequestTellsWhy() throws Exception {
    Heard heard = new Heard();
    WebSocket line = line(heard);
    for (String wrong : List.of("", "no JSON", "{}", QUESTION.formatted("much"))) {
      line.sendText(wrong, true).join();
      assertThat(heard.next()).as(wrong).isEmpty();
      assertThat(requested(wrong).body()).contains("problems");
    }
    line.sendText(QUESTION.formatted("0.5"), true).join();
    assertThat(heard.next()).contains("\"parties\"");
    line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  @Test
  void aQuestionThatIsTooLongEndsTheLine() throws Exception {
    Heard heard = new Heard();
    line(heard).sendText(" ".repeat(64 * 1024 + 1), true).join();
    assertThat(heard.next()).isEqualTo(CLOSED + 1009);
  }

  @Test
  void onlyAPageOfOursHasALine() throws IOException {
    assertThat(shaken(ours(), "Origin: http://" + ours()).get(0)).contains(" 101 ");
    assertThat(shaken(ours(), "Origin: http://evil.example").get(0)).contains(" 403 ");
    assertThat(shaken(ours(), "Origin: null").get(0)).contains(" 403 ");
    assertThat(shaken("evil.example:" + server.port()).get(0)).contains(" 421 ");
  }

  @Test
  void nothingIsPackedOnIt() throws IOException {
    assertThat(shaken(ours(), "Sec-WebSocket-Extensions: permessage-deflate"))
        .anyMatch(one -> one.contains(" 101 "))
        .noneMatch(one -> one.contains("permessage-deflate"));
  }

  @Test
  void whatIsAskedAgainMeanwhileTakesThePlaceOfWhatIsStillWorkedOut() throws Exception {
    Answers answers = new Answers(64, 2, new Precedence());
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<@Nullable String> first =
        CompletableFuture.supplyAsync(
            () ->
                asked(
                    answers,
                    progress -> {
                      begun.countDown();
                      while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                      }
                      throw new Refused(409, Message.of("server.refused.superseded"));
                    }));
    assertThat(begun.await(MOST_SECONDS, SECONDS)).isTrue();
    assertThat(asked(answers, progress -> "the second")).isEqualTo("the second");
    assertThat(first.get(MOST_SECONDS, SECONDS)).isNull();
  }

  private static @Nullable String asked(Answers answers, Function<Progress, String> answering) {
    return answers.withoutRequest(
        "one", "/api/moved", "{}", (body, problems) -> "", (asked, how) -> answering.apply(how));
  }
}
