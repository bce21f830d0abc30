package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.file.AssessmentFiles;
import org.dsisim.report.file.BracketFiles;
import org.dsisim.report.file.ComparisonFiles;
import org.dsisim.report.file.DrawFiles;
import org.dsisim.report.file.ExplanationJson;
import org.dsisim.report.file.OptionFiles;
import org.dsisim.report.file.SensitivityFiles;
import org.dsisim.report.file.SolutionFiles;
import org.dsisim.report.file.SweepFiles;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.request.SolveRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.SubjectRequest;
import org.dsisim.workspace.request.SweepRequest;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several requests at once come to what each comes to alone. */
class ManyRequestsTest {

  private static final int THREADS = 6;
  private static final int ROUNDS = 2;

  @TempDir static Path written;

  private final Desk desk = new Desk(Path.of("").toAbsolutePath());

  /** Requests of every kind, by what they are. */
  private static Map<String, Function<Workspace, String>> requests() {
    Map<String, Function<Workspace, String>> requests = new LinkedHashMap<>();
    for (String option : List.of("cali-fund", "bilateral", "cali-fund:gef-star", "iusaf@strict")) {
      requests.put(
          "run " + option,
          workspace -> {
            try {
              return Desk.text(workspace.run(Desk.run("workshop", option), Progress.NOBODY));
            } catch (RuntimeException refused) {
              return String.valueOf(refused.getMessage());
            }
          });
    }
    requests.put(
        "run with other values and years",
        workspace ->
            Desk.text(
                workspace.run(
                    Desk.run(
                        "workshop",
                        "2024-2026",
                        List.of("cali-fund.profit_rate=0.5", "assumption.uptake=1"),
                        "cali-fund"),
                    Progress.NOBODY)));
    requests.put(
        "run another scenario",
        workspace ->
            Desk.text(workspace.run(Desk.run("use-portfolio", "bilateral"), Progress.NOBODY)));
    requests.put(
        "run a table",
        workspace ->
            Desk.text(
                workspace.run(Desk.run("scenarios/one-table.csv", "cali-fund"), Progress.NOBODY)));
    requests.put(
        "run a proposal",
        workspace ->
            Desk.text(
                workspace.run(Desk.run("workshop", "proposals/cop17.yaml"), Progress.NOBODY)));
    requests.put(
        "explain a payer",
        workspace -> explained(workspace, ExplainRequest.Kind.PAYER, "workshop-seeds"));
    requests.put(
        "explain a country",
        workspace -> explained(workspace, ExplainRequest.Kind.COUNTRY, "Kenya"));
    requests.put("explain a sum", workspace -> explained(workspace, ExplainRequest.Kind.TOTAL, ""));
    requests.put("compare", ManyRequestsTest::compared);
    requests.put("sweep", ManyRequestsTest::swept);
    requests.put("solve", ManyRequestsTest::solved);
    requests.put("draw", ManyRequestsTest::drawn);
    requests.put("sensitivity", ManyRequestsTest::sensitivity);
    requests.put("brackets", ManyRequestsTest::bracketed);
    requests.put("allocate", ManyRequestsTest::allocated);
    requests.put("assess", ManyRequestsTest::assessed);
    requests.put(
        "describe",
        workspace -> {
          List<OptionInForce> options =
              workspace
                  .describe(
                      new DescribeRequest(List.of("cali-fund", "iusaf@strict"), List.of(), 2026),
                      Progress.NOBODY)
                  .options();
          return OptionFiles.csv(options);
        });
    requests.put(
        "parameters",
        workspace ->
            workspace.parameters("cali-fund:iusaf", 2026, Progress.NOBODY).page(Screen.of(80)));
    requests.put(
        "assumptions",
        workspace -> workspace.parameters("assumption", 2026, Progress.NOBODY).page(Screen.of(80)));
    requests.put("options", workspace -> workspace.options(Progress.NOBODY).page(Screen.of(80)));
    requests.put("generate", ManyRequestsTest::generated);
    requests.put(
        "scenarios", workspace -> workspace.scenarios(Progress.NOBODY).page(Screen.of(80)));
    requests.put(
        "check", workspace -> workspace.check("cali-fund", Progress.NOBODY).problems().toString());
    return requests;
  }

  private static String explained(Workspace workspace, ExplainRequest.Kind kind, String id) {
    return new ExplanationJson(
            workspace.explain(
                new ExplainRequest(
                    "workshop",
                    "cali-fund",
                    null,
                    new ExplainRequest.Whose(kind, id),
                    null,
                    List.of(),
                    false,
                    "en",
                    List.of("explain")),
                Progress.NOBODY),
            workspace.home()::recorded)
        .text();
  }

  private static String swept(Workspace workspace) {
    SweepRequest request =
        new SweepRequest(
            SubjectRequest.of(billion(), 2),
            List.of("iusaf.ocean_share=0:3:1"),
            "gini,hhi,KEN",
            false);
    return new SweepFiles(workspace.sweep(request, Progress.NOBODY).swept()).points().text();
  }

  private static String solved(Workspace workspace) {
    SolveRequest request =
        new SolveRequest(
            SubjectRequest.of(
                new StudyRequest(
                    "workshop",
                    "cali-fund",
                    List.of(),
                    null,
                    2,
                    ShownCountries.NONE,
                    List.of("solve"))),
            "KEN=5000",
            null,
            "cali-fund.sales_rate",
            null,
            null);
    return new SolutionFiles(workspace.solve(request, Progress.NOBODY).solved()).values().text();
  }

  private static AllocateRequest billion() {
    return new AllocateRequest(
        "iusaf",
        "1000000000",
        List.of(),
        2026,
        new ShownCountries(false, "african-group", null, "fr"),
        List.of("allocate"));
  }

  private static String compared(Workspace workspace) {
    CompareRequest request =
        new CompareRequest(Desk.run("workshop", "cali-fund{basis=higher}"), "cali-fund", null);
    return new ComparisonFiles(workspace.compare(request, Progress.NOBODY).compared())
        .comparison(true)
        .text();
  }

  /** Of one name in a folder for each request. */
  private static String generated(Workspace workspace) {
    try {
      Path folder = Files.createTempDirectory(written, "many");
      GenerateRequest request =
          new GenerateRequest(
              "drawn",
              "rd-leaders-2024",
              500,
              1,
              null,
              0,
              0,
              new GenerateRequest.Sizes(null, null),
              null,
              folder);
      workspace.generate(request, Progress.NOBODY);
      return Files.readString(folder.resolve("drawn/users.csv"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String drawn(Workspace workspace) {
    DrawFiles files =
        new DrawFiles(
            workspace
                .draw(Desk.uncertain("assumption.uptake=beta(2,6)", 10), Progress.NOBODY)
                .drawn());
    return files.shown().text();
  }

  private static String sensitivity(Workspace workspace) {
    return new SensitivityFiles(
            workspace
                .sensitivity(Desk.uncertain("assumption.uptake=beta(2,6)", 4), Progress.NOBODY)
                .sensitivity())
        .tornado()
        .text();
  }

  private static String bracketed(Workspace workspace) {
    BracketsRequest request =
        new BracketsRequest(
            new StudyRequest(
                "workshop",
                "cali-fund:iusaf",
                List.of(),
                null,
                2,
                Desk.NOTHING_SHOWN,
                List.of("brackets")),
            List.of("KEN", "home:KEN"),
            List.of("cali-fund.profit_rate=[0.5][1]", "formula=[iusaf][equal]"),
            null,
            List.of(),
            true);
    return new BracketFiles(workspace.brackets(request, Progress.NOBODY).bracketed())
        .jsonWithRows(Selection.NOTHING);
  }

  private static String allocated(Workspace workspace) {
    return workspace
        .allocate(billion(), Progress.NOBODY)
        .files()
        .countries(Selection.NOTHING)
        .text();
  }

  private static String assessed(Workspace workspace) {
    return new AssessmentFiles(
            workspace
                .assess(
                    new AssessRequest(
                        "use-portfolio",
                        List.of("cali-fund", "bilateral-contracts"),
                        "decision-15-9",
                        new AssessRequest.OwnFiles(null, null, null),
                        null,
                        List.of(),
                        List.of("assess")),
                    Progress.NOBODY)
                .assessment())
        .csv()
        .text();
  }

  @Test
  void eachComesToWhatItComesToAlone() throws InterruptedException, ExecutionException {
    Map<String, String> alone = new LinkedHashMap<>();
    Workspace oneAtATime = desk.workspace();
    requests().forEach((name, request) -> alone.put(name, request.apply(oneAtATime)));
    Workspace shared = desk.workspace();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<String> names = new ArrayList<>();
      List<Callable<String>> all = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        requests()
            .forEach(
                (name, request) -> {
                  names.add(name);
                  all.add(() -> request.apply(shared));
                });
      }
      List<Future<String>> together = threads.invokeAll(all);
      for (int i = 0; i < names.size(); i++) {
        assertThat(together.get(i).get()).as(names.get(i)).isEqualTo(alone.get(names.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
