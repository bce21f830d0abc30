package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.Answered;
import org.dsisim.report.page.StartJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server works out before anybody has opened its page. */
class FirstPageTest {

  private static PageServer at(Path home) {
    return PageServer.start(
        Workbench.on(Workspace.at(new Home(home, home)), 2),
        0,
        () -> LocalDate.EPOCH,
        () -> 0,
        null);
  }

  @Test
  void theFirstPageIsWorkedOut() {
    try (PageServer server = at(Path.of("").toAbsolutePath())) {
      assertThat(server.openFirstPage()).isTrue();
    }
  }

  @Test
  void whereItCannotBeThePageSaysWhyAndTheServerStays(@TempDir Path empty) throws IOException {
    try (PageServer server = at(empty)) {
      assertThat(server.openFirstPage()).isFalse();
      assertThat(page(server)).contains("<main id=\"text\"");
    }
  }

  @Test
  void thePageHasItsWordsBeforeAnyScriptHasRun(@TempDir Path empty) throws IOException {
    try (PageServer server = at(empty)) {
      assertThat(page(server))
          .contains("<title>DSI policy simulator</title>")
          .contains("<p>The workbench opens: rules and scenarios are read.</p>")
          .doesNotContain("{page.");
    }
  }

  @Test
  void bracketsAreMovedThatNobodySeesAndNothingIsLeftOfIt() throws Exception {
    Workbench workbench =
        Workbench.on(
            Workspace.at(new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath())), 2);
    Ask first = StartJson.first(workbench.start(Progress.NOBODY));
    String before = AnswerJson.text(workbench.answer(first, Progress.NOBODY));
    new Practice(workbench, new Precedence()).on(first, 12);
    assertThat(AnswerJson.text(workbench.answer(first, Progress.NOBODY))).isEqualTo(before);
  }

  @Test
  void practiceBeginsWithRatesOfWhoPaysAndGoesOnWithAllBrackets() {
    Workbench workbench =
        Workbench.on(
            Workspace.at(new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath())), 2);
    Ask first = StartJson.first(workbench.start(Progress.NOBODY));
    List<Set<String>> moved =
        workbench.moved(first, 150, Progress.NOBODY).stream()
            .map(one -> one.settings().keySet())
            .toList();
    assertThat(moved.subList(0, 100))
        .contains(Set.of("cali-fund.profit_rate"), Set.of("cali-fund.sales_rate"))
        .doesNotContain(Set.of("cali-fund.sales_threshold"), Set.of("iusaf.ocean_share"));
    assertThat(moved.subList(100, 150))
        .contains(Set.of("cali-fund.sales_threshold"), Set.of("iusaf.ocean_share"));
  }

  @Test
  void whileABracketIsMovedAllIsToldButTheDetailsOfEachParty() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Workbench workbench = Workbench.on(Workspace.at(new Home(here, here)), 2);
    Map<String, String> moved = Map.of("cali-fund.profit_rate", "1.5");
    Ask ask =
        new Ask(
            "workshop",
            "cali-fund:iusaf",
            null,
            moved,
            new Ask.Baseline("cali-fund:equal", Map.of()),
            "KEN",
            false);
    Answered answered = workbench.answer(ask, Progress.NOBODY);
    ObjectNode all = read(AnswerJson.text(answered));
    all.get("parties").forEach(one -> ((ObjectNode) one).retain("iso3", "eligible", "amount"));
    assertThat(read(AnswerJson.moved(answered))).isEqualTo(all);
    assertThat(all.get("parties")).isNotEmpty();
    assertThat(all.get("mine").has("was")).isTrue();
  }

  @Test
  void whatRulesHaveAnsweredAnotherProgramIsAnsweredTheSame() {
    Home here = new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath());
    Workbench first = Workbench.on(Workspace.recalling(here), 2);
    Ask ask = StartJson.first(first.start(Progress.NOBODY));
    String asked = AnswerJson.text(first.answer(ask, Progress.NOBODY));
    first.rememberAnswers();
    Workbench next = Workbench.on(Workspace.recalling(here), 2);
    assertThat(AnswerJson.text(next.answer(ask, Progress.NOBODY))).isEqualTo(asked);
    Ask moved = ask.with(Map.of("cali-fund.thresholds_to_exceed", "3"));
    Workbench anew = Workbench.on(Workspace.at(here), 2);
    assertThat(AnswerJson.text(next.answer(moved, Progress.NOBODY)))
        .isEqualTo(AnswerJson.text(anew.answer(moved, Progress.NOBODY)))
        .isNotEqualTo(asked);
  }

  @Test
  void whoAsksAtTheSameTimeGetsTheSameOptionOpenedOnce() throws Exception {
    Home here = new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath());
    Workbench workbench = Workbench.on(Workspace.at(here), 2);
    Ask ask = StartJson.first(workbench.start(Progress.NOBODY));
    Callable<Answered> asking = () -> workbench.answer(ask, Progress.NOBODY);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Set<Object> opened = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Future<Answered> answer : pool.invokeAll(Collections.nCopies(4, asking))) {
        opened.add(answer.get().run());
      }
      assertThat(opened).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }

  private static ObjectNode read(String text) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(text);
  }

  private static String page(PageServer server) throws IOException {
    try (InputStream stream = URI.create(server.address()).toURL().openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
