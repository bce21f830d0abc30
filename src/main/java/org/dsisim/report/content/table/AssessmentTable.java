package org.dsisim.report.content.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsisim.assessment.Judgement;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Entry;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.message.Message;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Caveats;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code assessment.csv}: one row for each measure, each thing that nobody can tell and each
 * judgement, one for a criterion that has none of them, and a last one for each option where
 * criteria are weighted.
 */
public final class AssessmentTable {

  private static final String UNKNOWN = "unknown";

  private final AssessmentRun assessment;
  private final PerformanceMatrix matrix;

  /** By option: whether its figures and the scales are illustrative, and the caveats. */
  private final Map<String, @Nullable Message> notes = new HashMap<>();

  private AssessmentTable(AssessmentRun assessment) {
    this.assessment = assessment;
    this.matrix = assessment.matrix();
    for (Outcome outcome : assessment.run().outcomes()) {
      notes.put(
          outcome.option().name(),
          Caveats.note(outcome, matrix.values(), assessment.run().descriptions()));
    }
  }

  /**
   * An option under a criterion, as one source has it.
   *
   * @param criterion its id; empty for all together
   */
  private record Row(
      String option, String criterion, Measure measure, ScoreRange range, Source source) {}

  /**
   * What is looked at.
   *
   * @param value null where there is none, or nobody can tell it
   */
  private record Measure(String name, @Nullable Fraction value, String unit) {

    static final Measure NONE = named("");

    static Measure named(String name) {
      return new Measure(name, null, "");
    }
  }

  /** Who says so, by which rule. */
  private record Source(String word, String rule, String reference) {

    static Source of(String word) {
      return new Source(word, "", "");
    }

    static Source of(String word, RuleReference rule) {
      return new Source(word, rule.title(), rule.law().text());
    }
  }

  /** The table of an assessment. */
  public static ResultTable<?> of(AssessmentRun assessment) {
    AssessmentTable table = new AssessmentTable(assessment);
    return new ResultTable<Row>(table.columns(), table::rows);
  }

  private List<Column<Row>> columns() {
    return List.of(
        Column.word("option", Row::option),
        Column.whole("year", "year", row -> assessment.year()),
        Column.word("criterion", Row::criterion),
        Column.word("measure", row -> row.measure().name()),
        Column.measure("value", row -> row.measure().value()),
        Column.word("unit", row -> row.measure().unit()),
        Column.measure("low", row -> row.range().low()),
        Column.measure("high", row -> row.range().high()),
        Column.word("source", row -> row.source().word()),
        Column.word("rule", row -> row.source().rule()),
        Column.word("reference", row -> row.source().reference()),
        Column.sentence("note", row -> notes.get(row.option())));
  }

  private void rows(Consumer<Row> rows) {
    for (Standing standing : matrix.standings()) {
      for (AssessmentCriterion criterion : matrix.rules().criteria()) {
        rows(standing, criterion.id(), standing.of(criterion), rows);
      }
      ScoreRange weighted = matrix.weighted(standing);
      if (weighted != null) {
        Measure all = Measure.named("by weights");
        rows.accept(new Row(standing.option(), "", all, weighted, Source.of("weights")));
      }
    }
  }

  private void rows(Standing standing, String criterion, Entry entry, Consumer<Row> rows) {
    String option = standing.option();
    for (Rated rated : entry.measures()) {
      rows.accept(
          new Row(
              option,
              criterion,
              new Measure(rated.rating().measured().name(), rated.value(), rated.unit().word()),
              ScoreRange.of(rated.score()),
              Source.of("computed", rated.rating().rule())));
    }
    for (OpenQuestion open : entry.open()) {
      Source source = Source.of(UNKNOWN, open.rule());
      Measure what = Measure.named(open.what());
      rows.accept(new Row(option, criterion, what, ScoreRange.ANYTHING, source));
    }
    Judgement judgement = entry.judgement();
    if (judgement != null) {
      String place = assessment.recorded(judgement.place());
      String why = judgement.why().isEmpty() ? "" : ": " + judgement.why();
      Source source = new Source("judgement", "", place + why);
      rows.accept(new Row(option, criterion, Measure.NONE, judgement.range(), source));
    }
    if (entry.isUnknown() && entry.open().isEmpty()) {
      Source source = Source.of(UNKNOWN);
      rows.accept(new Row(option, criterion, Measure.NONE, entry.range(), source));
    }
  }
}
