package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.report.file.AssessmentFiles;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables.TypedScore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trainer does with what a room has handed in, and that commands say the same of it. */
class TrainerRoutesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Workspace WORKSPACE = Workspace.at(new Home(HERE, HERE));
  private static final String OPTION = "cali-fund:iusaf";
  private static final String BY = "decision-15-9";

  private static final OpenTraining OPEN = DocumentedServer.training();
  private static final Training TRAINING = OPEN.training();
  private static DocumentedServer server;

  @BeforeAll
  static void aRoomHandsIn() throws Exception {
    server = DocumentedServer.started(OPEN);
    TRAINING.ask(true, 2024, BY, OPTION);
    handIn("Savanna", "60000000", "20000000", "0.2", "0.4");
    handIn("", "500000000", "38000000", "0.7", "0.7");
    handIn("Third", "", "", "0.3", "0.9");
  }

  private static void handIn(String name, String sales, String profit, String low, String high) {
    String token = TRAINING.join(TRAINING.gathered().code(), name, "192.0.2.1");
    TRAINING.handInCompany(
        token,
        Map.of(
            "sector",
            "pharmaceuticals",
            "home",
            "KEN",
            "sales_usd",
            sales,
            "profit_usd",
            profit,
            "assets_usd",
            "30000000"));
    TRAINING.handInScores(token, BY, OPTION, Map.of("effective", new TypedScore(low, high)));
  }

  @AfterAll
  static void ends() {
    server.close();
  }

  private static String posted(String path, String body, int status) throws Exception {
    HttpResponse<byte[]> response = server.post(path, body);
    String text = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(response.statusCode()).as(text).isEqualTo(status);
    return text;
  }

  private static String table(String name) throws Exception {
    return posted("/api/session/table", "{\"table\": \"" + name + "\"}", 200);
  }

  @Test
  void theRoomIsShownWithoutTellingWhoScoredWhat() throws Exception {
    JsonNode session = JSON.readTree(server.get("/api/session").body());
    assertThat(session.get("code").textValue()).isEqualTo(TRAINING.gathered().code());
    assertThat(session.get("addresses").get(0).textValue()).isEqualTo("http://192.0.2.1:7118/");
    assertThat(session.get("scored").intValue()).isEqualTo(3);
    assertThat(session.at("/participants/0/company/sales_usd").textValue()).isEqualTo("60000000");
    assertThat(session.at("/participants/2/company/sales_usd").isNull()).isTrue();
    assertThat(DocumentedServer.names(session.at("/participants/0")))
        .containsExactly("number", "name", "company");
    JsonNode effective = session.get("spread").get(2);
    assertThat(effective.get("id").textValue()).isEqualTo("effective");
    assertThat(effective.get("given").toString())
        .isEqualTo(
            "[{\"low\":\"0.2\",\"high\":\"0.4\"},{\"low\":\"0.3\",\"high\":\"0.9\"},"
                + "{\"low\":\"0.7\",\"high\":\"0.7\"}]");
    assertThat(effective.get("middle").textValue()).isEqualTo("0.6");
    assertThat(JSON.readTree(server.get("/api/start").body()).get("session").booleanValue())
        .isTrue();
  }

  @Test
  void whatTheRoomThinksIsAssessedAsTheCommandAssessesItsTable(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("judgements.csv"), table("judgements"));
    JsonNode here =
        JSON.readTree(
            posted(
                "/api/session/assess",
                """
                {"scenario": "workshop", "option": "%s", "by": "%s",
                 "settings": {"assumption.uptake": "0.5"}}"""
                    .formatted(OPTION, BY),
                200));
    assertThat(here.get("command").textValue())
        .isEqualTo(
            "./dsisim assess workshop -o cali-fund:iusaf --by decision-15-9 --judgements"
                + " judgements.csv --set assumption.uptake=0.5");
    AssessRequest request =
        new AssessRequest(
            "workshop",
            List.of(OPTION),
            BY,
            new AssessRequest.OwnFiles(file, null, null),
            null,
            List.of("assumption.uptake=0.5"),
            List.of("assess"));
    JsonNode there =
        JSON.readTree(
            new AssessmentFiles(WORKSPACE.assess(request, Progress.NOBODY).assessment())
                .json(List.of()));
    JsonNode judged = here.at("/options/0/criteria/2/judgement");
    assertThat(judged.get("low").decimalValue()).isEqualByComparingTo("0.2");
    assertThat(judged.get("high").decimalValue()).isEqualByComparingTo("0.9");
    assertThat(judged.get("from").textValue()).isEqualTo("judgements.csv:2");
    String place = there.at("/options/0/criteria/2/judgement/from").textValue();
    assertThat(here.get("options").toString())
        .isEqualTo(there.get("options").toString().replace(place, "judgements.csv:2"));
  }

  @Test
  void companiesOfTheRoomAreAScenarioThatTheCommandRuns(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("session.csv"), table("session"));
    RunRequest request =
        new RunRequest(
            file.toString(),
            List.of(OPTION),
            List.of(),
            null,
            new BaselineAsked(null, true),
            1,
            ShownCountries.NONE,
            List.of("run"));
    var year = WORKSPACE.run(request, Progress.NOBODY).run().outcomes().get(0).years().get(0);
    // 0.1 % of the sales of two, below 1 % of their profit: 60,000 and 380,000 with 500,000 above.
    assertThat(year.owed().toUsd()).isEqualByComparingTo("440000.00");
    assertThat(year.year()).isEqualTo(2024);
  }

  @Test
  void aTrainerAsksRemovesAndAdmits() throws Exception {
    OpenTraining open = DocumentedServer.training();
    try (DocumentedServer own = DocumentedServer.started(open)) {
      String code = open.training().gathered().code();
      open.training().join(code, "A", "192.0.2.1");
      JsonNode asked =
          JSON.readTree(
              own.post(
                      "/api/session/ask",
                      """
                      {"year": 2023, "scores": {"by": "advisory-group", "option": "status-quo"}}""")
                  .body());
      assertThat(asked.at("/asked/companies").booleanValue()).isFalse();
      assertThat(asked.at("/asked/scores/by").textValue()).isEqualTo("advisory-group");
      assertThat(asked.get("spread").size()).isEqualTo(4);
      JsonNode closed =
          JSON.readTree(own.post("/api/session/admit", "{\"admit\": \"nobody\"}").body());
      assertThat(closed.get("open").booleanValue()).isFalse();
      JsonNode other =
          JSON.readTree(own.post("/api/session/admit", "{\"admit\": \"new-code\"}").body());
      assertThat(other.get("open").booleanValue()).isTrue();
      assertThat(other.get("code").textValue()).isNotEqualTo(code);
      JsonNode removed =
          JSON.readTree(own.post("/api/session/remove", "{\"participant\": 1}").body());
      assertThat(removed.get("participants").size()).isZero();
    }
  }

  @Test
  void whatIsWrongWithATrainersQuestionIsSaid() throws Exception {
    assertThat(
            posted(
                "/api/session/ask",
                """
                {"year": 2024, "scores": {"by": "decision-15-8", "option": "cali-fnd:iusaf"}}""",
                422))
        .contains("'decision-15-8' is no framework.")
        .contains("'decision-15-9'?")
        .contains("cali-fnd");
    assertThat(
            posted(
                "/api/session/ask",
                "{\"year\": 2024, \"scores\": {\"by\": \"../x\", \"option\": \"a.yaml\"}}",
                400))
        .contains("'scores.by' is no name", "'scores.option' is no name");
    assertThat(posted("/api/session/admit", "{\"admit\": \"everybody\"}", 400))
        .contains("'everybody' is not one of new-code, nobody.");
    assertThat(posted("/api/session/table", "{\"table\": \"sesion\"}", 400)).contains("'session'?");
    assertThat(posted("/api/session/remove", "{\"participant\": 77}", 422))
        .contains("There is no participant 77 any more.");
    assertThat(TRAINING.gathered().question().scores()).isNotNull();
  }

  @Test
  void withoutASessionNothingOfOneIsThere() throws Exception {
    try (DocumentedServer alone = DocumentedServer.started(null)) {
      assertThat(alone.get("/api/session").statusCode()).isEqualTo(404);
      assertThat(alone.post("/api/session/ask", "{\"year\": 2024}").statusCode()).isEqualTo(404);
      assertThat(JSON.readTree(alone.get("/api/start").body()).get("session").booleanValue())
          .isFalse();
    }
  }
}
