package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page asks that takes longer than an answer, put to a running server. */
class StudyRoutesTest {

  private static final String OPTION = "cali-fund:iusaf";

  private static final String ASK =
      """
      "scenario": "workshop", "option": "cali-fund:iusaf",
      "settings": {"cali-fund.sales_rate": "0.2", "assumption.uptake": "0.5"}, "mine": "KEN"
      """;

  private static final List<String> SET =
      List.of("cali-fund.sales_rate=0.2", "assumption.uptake=0.5");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Workspace workspace =
      Workspace.at(new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath()));
  private static PageServer server =
      PageServer.start(
          Workbench.on(workspace, 2), 0, () -> LocalDate.of(2026, 12, 1), () -> 0, null);

  @BeforeAll
  static void startOnce() {
    assertThat(server.port()).isPositive();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> post(String path, String fields)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "api/" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{" + fields + "}"))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static JsonNode json(String path, String fields)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = ended(post(path, fields));
    JsonNode body = new ObjectMapper().readTree(response.body());
    assertThat(response.statusCode()).as(body.toString()).isEqualTo(200);
    return body;
  }

  /** The answer of a job, or what was answered at once. */
  private static HttpResponse<byte[]> ended(HttpResponse<byte[]> begun)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = begun;
    while (response.statusCode() == 202) {
      // Who asks without a pause takes from the job the processor that it needs.
      Thread.sleep(20);
      response = job(begun, HttpRequest.newBuilder().GET());
    }
    return response;
  }

  /** Asks about the job that a question got. */
  private static HttpResponse<byte[]> job(HttpResponse<byte[]> begun, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String job = begun.headers().firstValue("Location").orElseThrow();
    return CLIENT.send(
        request.uri(URI.create(server.address()).resolve(job)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static StudyRequest study() {
    return new StudyRequest(
        "workshop", OPTION, SET, null, 2, ShownCountries.NONE, List.of("brackets"));
  }

  @Test
  void whyIsAnsweredWithTheTreeOfExplain() throws Exception {
    JsonNode fund = json("why", ASK + ", \"of\": {\"kind\": \"fund\", \"id\": \"all\"}");
    JsonNode answer = json("answer", ASK);
    assertThat(fund.get("title").textValue()).isEqualTo("The fund");
    assertThat(fund.get("amount").textValue())
        .isEqualTo(answer.get("fund").textValue())
        .isEqualTo(
            fund.get("lines").get(0).get("value").decimalValue().setScale(2).toPlainString());
    assertThat(fund.get("command").textValue())
        .startsWith("./dsisim explain workshop -o cali-fund:iusaf --fund --set ");
    JsonNode total = json("why", ASK + ", \"of\": {\"kind\": \"total\", \"id\": \"all\"}");
    assertThat(total.get("lines").toString()).doesNotContain("Workshop Seeds");
    assertThat(total.get("text").textValue())
        .contains("Workshop", "rounded to the cent for each payer apart");
    JsonNode party = json("why", ASK + ", \"of\": {\"kind\": \"party\", \"id\": \"KEN\"}");
    assertThat(party.get("amount").textValue())
        .isEqualTo(answer.get("mine").get("amount").textValue());
  }

  @Test
  void whyIsAnsweredOfTheStateOfIplcAndOfAnotherYear() throws Exception {
    JsonNode answer = json("answer", ASK);
    for (String part : List.of("state", "iplc")) {
      String of = "\"kind\": \"party\", \"id\": \"KEN\", \"part\": \"" + part + "\"";
      JsonNode why = json("why", ASK + ", \"of\": {" + of + "}");
      assertThat(why.get("amount").textValue()).isEqualTo(answer.get("mine").get(part).textValue());
      assertThat(why.get("command").textValue()).contains(" --country KEN --part " + part + " ");
      JsonNode all =
          json("why", ASK + ", \"of\": {\"kind\": \"fund\", \"part\": \"" + part + "\"}");
      assertThat(all.get("amount").textValue()).isEqualTo(answer.get(part).textValue());
    }
    JsonNode years = json("years", ASK + ", \"from\": 2026, \"to\": 2026").get("years");
    JsonNode later =
        json("why", ASK + ", \"year\": 2026, \"of\": {\"kind\": \"party\", \"id\": \"KEN\"}");
    assertThat(later.get("amount").textValue()).isEqualTo(years.get(0).get("mine").textValue());
  }

  @Test
  void whyIsAnsweredOfAChangeWithBothTextsInTheCommand() throws Exception {
    String held =
        ASK
            + ", \"baseline\": {\"option\": \"cali-fund:iusaf@strict\","
            + " \"settings\": {\"cali-fund.exempt_types\": \"academic;company\"}}";
    JsonNode answer = json("answer", held).get("mine");
    JsonNode why =
        json("why", held + ", \"of\": {\"kind\": \"party\", \"id\": \"KEN\", \"change\": true}");
    assertThat(why.get("amount").textValue()).isEqualTo(answer.get("change").textValue());
    assertThat(why.get("command").textValue())
        .isEqualTo(
            "./dsisim explain workshop"
                + " -o 'cali-fund:iusaf{cali-fund.sales_rate=0.2,assumption.uptake=0.5}'"
                + " --baseline 'cali-fund:iusaf@strict{cali-fund.exempt_types=academic;company}'"
                + " --country KEN");
    HttpResponse<byte[]> without =
        post("why", ASK + ", \"of\": {\"kind\": \"total\", \"change\": true}");
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(new String(without.body(), StandardCharsets.UTF_8)).contains("'baseline'");
    HttpResponse<byte[]> part =
        post("why", ASK + ", \"of\": {\"kind\": \"fund\", \"part\": \"stat\"}");
    assertThat(part.statusCode()).isEqualTo(400);
    assertThat(new String(part.body(), StandardCharsets.UTF_8)).contains("'stat'", "'state'?");
  }

  @Test
  void whyOfWhatThereIsNotIsRefusedWithTheNearest() throws Exception {
    HttpResponse<byte[]> kind =
        post("why", ASK + ", \"of\": {\"kind\": \"sektor\", \"id\": \"x\"}");
    assertThat(kind.statusCode()).isEqualTo(400);
    assertThat(new String(kind.body(), StandardCharsets.UTF_8))
        .contains("'sektor' is no kind of figure.", "'sector'?");
    assertThat(post("why", ASK).statusCode()).isEqualTo(400);
    assertThat(post("why", ASK + ", \"of\": {\"kind\": \"party\", \"id\": \"../x\"}").statusCode())
        .isEqualTo(400);
    HttpResponse<byte[]> sector =
        post("why", ASK + ", \"of\": {\"kind\": \"sector\", \"id\": \"cosmetic\"}");
    assertThat(sector.statusCode()).isEqualTo(422);
    assertThat(new String(sector.body(), StandardCharsets.UTF_8)).contains("'cosmetics'?");
  }

  @Test
  void bracketsAreThoseOfTheCommandTheOneThatMattersMostFirst() throws Exception {
    JsonNode brackets = json("brackets", ASK);
    JsonNode rate = ranked(brackets, "cali-fund.sales_rate");
    BracketedRun asked =
        workspace
            .brackets(
                new BracketsRequest(
                    study(),
                    List.of("KEN"),
                    List.of("cali-fund.sales_rate=[0.05][0.2]"),
                    null,
                    List.of(),
                    false),
                Progress.NOBODY)
            .bracketed();
    ResultValue lowest = asked.alone().get(0).alternatives().get(0).values().get(0);
    assertThat(rate.get("lowest").get("value").textValue()).isEqualTo("0.05");
    assertThat(rate.get("lowest").get("amount").textValue())
        .isEqualTo(String.valueOf(Decimals.of(lowest)));
    assertThat(rate.get("highest").isNull()).as("0.2 is in force").isTrue();
    double before = Double.MAX_VALUE;
    for (JsonNode one : brackets.get("ranked")) {
      double span = Double.parseDouble(one.get("span").textValue());
      assertThat(span).isLessThanOrEqualTo(before);
      before = span;
    }
    assertThat(brackets.get("untested")).isNotEmpty().allSatisfy(StudyRoutesTest::hasReason);
    assertThat(brackets.get("assumed"))
        .extracting(one -> one.get("address").textValue())
        .contains("assumption.uptake")
        .allMatch(name -> name.startsWith("assumption."));
  }

  private static JsonNode ranked(JsonNode brackets, String address) {
    for (JsonNode one : brackets.get("ranked")) {
      if (one.get("address").textValue().equals(address)) {
        return one;
      }
    }
    throw new AssertionError("No " + address + " in " + brackets);
  }

  private static void hasReason(JsonNode untested) {
    assertThat(untested.get("reason").textValue()).isNotEmpty();
  }

  @Test
  void theValueThatBringsATargetBringsItInARunToo() throws Exception {
    double inForce = Double.parseDouble(json("answer", ASK).get("expected").textValue());
    JsonNode found =
        json(
            "solve",
            ASK
                + ", \"of\": \"expected\", \"target\": \""
                + Math.round(inForce * 0.8)
                + "\", \"bracket\": \"assumption.uptake\"");
    JsonNode at = found.get("solutions").get(0).get("at");
    List<String> set = List.of(SET.get(0), "assumption.uptake=" + at.get("value").textValue());
    String expected =
        workspace
            .run(
                new RunRequest(
                    "workshop",
                    List.of(OPTION),
                    set,
                    null,
                    new BaselineAsked(null, true),
                    1,
                    ShownCountries.NONE,
                    List.of("run")),
                Progress.NOBODY)
            .run()
            .outcomes()
            .get(0)
            .years()
            .get(0)
            .expected()
            .toUsd()
            .toPlainString();
    assertThat(at.get("achieves").textValue()).isEqualTo(expected);
    assertThat(found.get("holdsUptake").booleanValue()).isFalse();
  }

  @Test
  void rangesAreOfWhatNobodyKnowsAndSayHowItWasDrawn() throws Exception {
    JsonNode drawn = json("draw", ASK + ", \"draws\": 40, \"seed\": 7");
    assertThat(drawn.get("draws").intValue()).isEqualTo(40);
    assertThat(drawn.get("inputs"))
        .extracting(one -> one.get("address").textValue())
        .contains("assumption.uptake")
        .allMatch(name -> name.startsWith("assumption."));
    JsonNode expected = find(drawn.get("ranges"), "expected");
    assertThat(expected.get("varies").booleanValue()).isTrue();
    assertThat(Double.parseDouble(expected.get("low").textValue()))
        .isLessThan(Double.parseDouble(expected.get("high").textValue()));
    assertThat(find(drawn.get("ranges"), "owed").get("varies").booleanValue()).isFalse();
    assertThat(json("draw", ASK + ", \"draws\": 40, \"seed\": 7")).isEqualTo(drawn);
  }

  @Test
  void yearsAreThoseOfRunAndSayWhichAreCarriedForward() throws Exception {
    JsonNode years = json("years", ASK + ", \"from\": 2024, \"to\": 2026");
    assertThat(years.get("command").textValue())
        .isEqualTo(
            "./dsisim run workshop -o cali-fund:iusaf --years 2024-2026"
                + " --set cali-fund.sales_rate=0.2 --set assumption.uptake=0.5");
    List<YearOutcome> run =
        workspace
            .run(
                new RunRequest(
                    "workshop",
                    List.of(OPTION),
                    SET,
                    "2024-2026",
                    new BaselineAsked(null, true),
                    1,
                    ShownCountries.NONE,
                    List.of("run")),
                Progress.NOBODY)
            .run()
            .outcomes()
            .get(0)
            .years();
    assertThat(years.get("years")).hasSize(3);
    for (int i = 0; i < 3; i++) {
      JsonNode year = years.get("years").get(i);
      assertThat(year.get("year").intValue()).isEqualTo(2024 + i);
      assertThat(year.get("carried").booleanValue()).isEqualTo(i > 0);
      assertThat(year.get("owed").textValue()).isEqualTo(usd(run.get(i).owed()));
      assertThat(year.get("expected").textValue()).isEqualTo(usd(run.get(i).expected()));
      assertThat(year.get("fund").textValue()).isEqualTo(usd(run.get(i).fund().net()));
    }
    JsonNode first = years.get("years").get(0);
    assertThat(first.get("mine")).isEqualTo(json("answer", ASK).get("mine").get("amount"));
    assertThat(json("years", ASK + ", \"from\": 2024, \"to\": 2024").get("years").get(0))
        .isEqualTo(first);
  }

  private static String usd(Money money) {
    return money.toUsd().setScale(2).toPlainString();
  }

  @Test
  void yearsBeforeAnyAccountAndSpansWithoutEndAreRefused() throws Exception {
    HttpResponse<byte[]> before = ended(post("years", ASK + ", \"from\": 2020, \"to\": 2024"));
    assertThat(before.statusCode()).isEqualTo(422);
    assertThat(new String(before.body(), StandardCharsets.UTF_8)).contains("2020", "2024");
    for (String span : List.of("\"from\": 2024, \"to\": 2054", "\"from\": 2024, \"to\": 2020")) {
      HttpResponse<byte[]> refused = post("years", ASK + ", " + span);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(new String(refused.body(), StandardCharsets.UTF_8))
          .contains("There are 1 to 30 years in a row, between 1990 and 2100.");
    }
  }

  @Test
  void aJobThatIsStoppedHasNoAnswerAndOneOfAnotherWindowIsNotThere() throws Exception {
    HttpResponse<byte[]> begun = post("draw", ASK + ", \"draws\": 2000, \"seed\": 3");
    assertThat(begun.statusCode()).isEqualTo(202);
    HttpResponse<byte[]> far = job(begun, HttpRequest.newBuilder().GET());
    assertThat(far.statusCode()).isIn(200, 202);
    HttpRequest.Builder other = HttpRequest.newBuilder().header("X-Page", "other");
    assertThat(job(begun, other.DELETE()).statusCode()).isEqualTo(404);
    assertThat(job(begun, HttpRequest.newBuilder().DELETE()).statusCode()).isEqualTo(204);
    assertThat(ended(begun).statusCode()).isIn(200, 409);
  }

  private static JsonNode find(JsonNode ranges, String figure) {
    for (JsonNode one : ranges) {
      if (one.get("of").textValue().equals(figure)) {
        return one;
      }
    }
    throw new AssertionError("No " + figure + " in " + ranges);
  }

  @Test
  void aCopiedTextReadsBackAsItIsAndWithWhatWasEdited() throws Exception {
    String copy = json("text", ASK).get("copy").textValue();
    JsonNode same = json("read", ASK + ", \"text\": " + quoted(copy));
    assertThat(values(same))
        .isEqualTo(Map.of("cali-fund.sales_rate", "0.2", "assumption.uptake", "0.5"));
    String edited =
        copy.replace("[=lower=] [higher]", "[lower] [=higher=]")
            .replace("[=0.2, set=]", "[=0.3, set=]");
    assertThat(values(json("read", ASK + ", \"text\": " + quoted(edited))))
        .isEqualTo(
            Map.of(
                "cali-fund.sales_rate", "0.3",
                "cali-fund.basis", "higher",
                "assumption.uptake", "0.5"));
  }

  @Test
  void aTextOfSomethingElseIsRefusedWithItsLine() throws Exception {
    HttpResponse<byte[]> refused = post("read", ASK + ", \"text\": \"Dear all\"");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(new String(refused.body(), StandardCharsets.UTF_8))
        .contains("no provision of cali-fund:iusaf was found");
  }

  private static String quoted(String text) throws IOException {
    return new ObjectMapper().writeValueAsString(text);
  }

  private static Map<String, String> values(JsonNode pasted) {
    return new ObjectMapper()
        .convertValue(pasted.get("settings"), new TypeReference<Map<String, String>>() {});
  }

  @Test
  void aProposalOfThePageIsOneOfTheCommandLine(@TempDir Path folder) throws Exception {
    HttpResponse<byte[]> response = post("export/proposal", ASK);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"proposal.yaml\"");
    Path file = folder.resolve("proposal.yaml");
    Files.write(file, response.body());
    Problems problems = new Problems();
    ProposalFile proposal = ProposalFile.read(file, "proposal.yaml", problems);
    assertThat(problems.all()).isEmpty();
    assertThat(proposal).isNotNull();
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            format: 1
            title: 'cali-fund:iusaf, as changed in the workbench'
            source: 'values set by hand in the workbench'
            date: 2026-12-01
            option: 'cali-fund:iusaf'
            settings:
              cali-fund.sales_rate: '0.2'
            assumptions:
              uptake: '0.5'
            """);
  }

  @Test
  void filesHoldTheFiguresAndNameNoPayer() throws Exception {
    String table = new String(post("export/csv", ASK).body(), StandardCharsets.UTF_8);
    String amount = json("answer", ASK).get("mine").get("amount").textValue();
    assertThat(table.lines().filter(line -> line.contains(",KEN,")))
        .singleElement()
        .asString()
        .contains("," + amount + ",");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(post("export/xlsx", ASK).body()))) {
      assertThat(workbook.getNumberOfSheets()).isGreaterThan(3);
    }
    assertThat(new String(post("export/svg", ASK).body(), StandardCharsets.UTF_8))
        .startsWith("<?xml")
        .doesNotContain("Alpha Pharma");
  }

  @Test
  void whatIsNoNameIsRefusedBeforeAnythingIsWorkedOut() throws Exception {
    HttpResponse<byte[]> refused =
        post("solve", ASK + ", \"of\": \"../etc\", \"target\": \"much\", \"bracket\": \"rate\"");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(new String(refused.body(), StandardCharsets.UTF_8))
        .contains("of")
        .contains("target")
        .contains("bracket");
  }
}
