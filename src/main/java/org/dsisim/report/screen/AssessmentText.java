package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.assessment.Judgement;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Entry;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Fraction;

/** Options under the criteria of a framework, for the screen: a table, and below it the grounds. */
public final class AssessmentText {

  private final AssessmentRun assessment;
  private final PerformanceMatrix matrix;
  private final Page page;
  private final WhichOptions about;

  /** The text of an assessment. */
  public AssessmentText(AssessmentRun assessment, Screen screen) {
    this.assessment = assessment;
    this.matrix = assessment.matrix();
    this.page = new Page(screen);
    this.about = new WhichOptions(page, assessment.run());
  }

  /** The whole text. */
  public String text() {
    head();
    about.options(false);
    matrix();
    criteria();
    new WhatIsMeasured(page, matrix).show();
    open();
    judgements();
    unknown();
    rests();
    return page.text();
  }

  private void head() {
    Run run = assessment.run();
    about.head();
    page.named(
        Label.BY,
        Message.of("screen.named", "name", matrix.rules().id(), "title", matrix.rules().title()));
    page.named(Label.LAW, Law.of(List.of(matrix.rules().id()), run.descriptions()));
    for (String caveat : assessment.framework().caveats()) {
      page.named(Label.MIND, Message.plain(caveat));
    }
    List<Message> set = assessment.settings();
    if (!set.isEmpty()) {
      page.named(Label.SET, WordList.apart(set));
    }
  }

  private void matrix() {
    page.heading(Message.of("screen.heading.options-stand", "year", assessment.year()));
    TextTable table =
        new TextTable(
            TextTable.columns(
                Message.of("screen.column.criterion"),
                about.names().stream().map(Message::plain).toList()));
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      List<Object> cells = new ArrayList<>(List.of(criterion.id()));
      matrix.standings().forEach(standing -> cells.add(cell(standing.of(criterion))));
      table.row(cells);
    }
    if (!matrix.weights().isEmpty()) {
      List<Object> cells = new ArrayList<>(List.of(Message.of("screen.assessment.by-weights")));
      for (Standing standing : matrix.standings()) {
        ScoreRange range = matrix.weighted(standing);
        cells.add(range == null ? "" : inWords(range));
      }
      table.row(cells);
    }
    page.table(table);
    page.sentence(Message.of("screen.assessment.scale"));
    page.sentence(AssessmentRun.NO_WINNER);
    if (matrix.weights().isEmpty()) {
      page.sentence(AssessmentRun.NO_WEIGHTS);
    } else if (!matrix.weighless().isEmpty()) {
      page.sentence(Message.of("screen.assessment.weighless", "criteria", matrix.weighless()));
    }
  }

  private static String cell(Entry entry) {
    if (entry.isUnknown()) {
      return "?";
    }
    return inWords(entry.range()) + (entry.judgement() == null ? "" : "j");
  }

  private static String inWords(ScoreRange range) {
    String low = WhatIsMeasured.score(range.low());
    String high = WhatIsMeasured.score(range.high());
    return range.isSingle() ? low : low + "-" + high;
  }

  private void criteria() {
    page.heading(Message.of("screen.heading.criteria"));
    Map<String, Fraction> weights = matrix.weights().byCriterion();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      Fraction weight = weights.get(criterion.id());
      Message one =
          Message.of(
              "screen.assessment.criterion",
              "criterion",
              criterion.id(),
              "title",
              criterion.title(),
              "paragraph",
              criterion.paragraph());
      page.item(
          weight == null
              ? one
              : Message.of(
                  "screen.assessment.with-weight",
                  "criterion",
                  one,
                  "weight",
                  WhatIsMeasured.number(weight)));
    }
  }

  /** What nobody can tell, each thing once, with the options of which that is so. */
  private void open() {
    Map<OpenQuestion, List<String>> options = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        for (OpenQuestion open : standing.of(criterion).open()) {
          options.computeIfAbsent(open, key -> new ArrayList<>()).add(String.valueOf(number));
        }
        number++;
      }
    }
    if (options.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.nobody-can-tell"));
    options.forEach(
        (open, of) -> {
          page.item(
              Message.of(
                  "screen.assessment.open",
                  "criterion",
                  open.criterion(),
                  "options",
                  of,
                  "what",
                  open.what()));
          page.indented(
              Message.of(
                  "screen.assessment.rule",
                  "rule",
                  open.rule().title(),
                  "law",
                  open.rule().law().toString()));
        });
  }

  private void judgements() {
    Map<Judgement, List<String>> options = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        Judgement judgement = standing.of(criterion).judgement();
        if (judgement != null) {
          options.computeIfAbsent(judgement, key -> new ArrayList<>()).add(String.valueOf(number));
        }
        number++;
      }
    }
    if (options.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.judgements"));
    options.forEach((judgement, of) -> page.item(judged(judgement, of)));
  }

  private static Message judged(Judgement judgement, List<String> options) {
    return judgement.why().isEmpty()
        ? Message.of(
            "screen.assessment.judged",
            "criterion",
            judgement.criterion(),
            "options",
            options,
            "range",
            inWords(judgement.range()),
            "place",
            judgement.place())
        : Message.of(
            "screen.assessment.judged-why",
            "criterion",
            judgement.criterion(),
            "options",
            options,
            "range",
            inWords(judgement.range()),
            "why",
            judgement.why(),
            "place",
            judgement.place());
  }

  private void unknown() {
    Map<List<String>, List<String>> options = new LinkedHashMap<>();
    int number = 1;
    for (Standing standing : matrix.standings()) {
      options
          .computeIfAbsent(AssessmentRun.unknown(matrix, standing), key -> new ArrayList<>())
          .add(String.valueOf(number++));
    }
    options.remove(List.<String>of());
    if (options.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.not-judged"));
    options.forEach(
        (criteria, of) ->
            page.item(
                Message.of("screen.assessment.not-judged", "options", of, "criteria", criteria)));
    page.sentence(Message.of("screen.assessment.template"));
  }

  private void rests() {
    Set<Message> rests = new LinkedHashSet<>();
    List<String> illustrative = assessment.illustrations();
    if (!illustrative.isEmpty()) {
      rests.add(Message.of("about.rests.illustrative", "figures", illustrative));
    }
    Run run = assessment.run();
    for (Outcome outcome : run.outcomes()) {
      Caveats.of(outcome, run.descriptions()).forEach(one -> rests.add(Message.plain(one)));
    }
    // What is assumed decides a score as much as the ends of its scale do.
    rests.addAll(assessment.assumptions());
    run.scenario().scenario().heading().caveats().forEach(one -> rests.add(Message.plain(one)));
    page.heading(Message.of("screen.heading.rests"));
    page.items(List.copyOf(rests));
    page.sentence(Message.of("screen.assessment.rests-besides"));
    about.notComputable();
  }
}
