package org.dsisim.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Judgements that people wrote into a table, one row for each criterion and option. */
public final class JudgementTable {

  /** The columns, in the order in which a table to fill in has them. */
  public static final List<String> COLUMNS = List.of("criterion", "option", "low", "high", "why");

  /** In the place of an option: all for which no row of their own is filled in. */
  public static final String EVERY = "*";

  private final Map<List<String>, Judgement> judgements = new LinkedHashMap<>();

  private JudgementTable() {}

  /** A table in which nothing is judged. */
  public static JudgementTable none() {
    return new JudgementTable();
  }

  /**
   * Reads a table. A row with neither low nor high is one that nobody has filled in yet.
   *
   * @param criteria the ids that there are
   * @param options those that a row can be about; one about another has no effect, and that is said
   */
  public static JudgementTable read(
      Path file,
      String shownAs,
      Collection<String> criteria,
      Collection<String> options,
      Problems problems) {
    return of(Table.read(file, shownAs, problems), criteria, options, problems);
  }

  /** Reads a table that is open already. */
  public static JudgementTable of(
      Table table, Collection<String> criteria, Collection<String> options, Problems problems) {
    JudgementTable judgements = new JudgementTable();
    if (table.expectColumns(COLUMNS.subList(0, 4), COLUMNS, problems)) {
      table.rows().forEach(row -> judgements.add(row, criteria, options, problems));
    }
    return judgements;
  }

  private void add(
      Row row, Collection<String> criteria, Collection<String> options, Problems problems) {
    Cell criterion = row.cell("criterion");
    Cell option = row.cell("option");
    boolean named = criterion.required(problems) && criterion.word(criteria, problems) != null;
    if (!option.required(problems) || !named) {
      return;
    }
    if (!option.text().equals(EVERY) && !options.contains(option.text())) {
      problems.warning(
          option.place(),
          Message.of("assessment.no-option", "cell", option.inWords()),
          Nearest.guess(option.text(), options));
    }
    if (row.cell("low").isEmpty() && row.cell("high").isEmpty()) {
      return;
    }
    ScoreRange range = range(row.cell("low"), row.cell("high"), problems);
    if (range == null) {
      return;
    }
    Judgement judgement =
        new Judgement(criterion.text(), range, row.cell("why").text(), row.place());
    Judgement first = judgements.putIfAbsent(List.of(criterion.text(), option.text()), judgement);
    if (first != null) {
      problems.error(
          row.place(),
          Message.of(
              "assessment.judged-twice",
              "criterion",
              criterion.text(),
              "option",
              option.text(),
              "line",
              first.place().line()),
          Message.of("assessment.judged-twice.maybe"));
    }
  }

  private static @Nullable ScoreRange range(Cell low, Cell high, Problems problems) {
    if (low.isEmpty() || high.isEmpty()) {
      Cell empty = low.isEmpty() ? low : high;
      Cell other = low.isEmpty() ? high : low;
      problems.error(
          empty.place(),
          Message.of("assessment.half-empty", "empty", empty.column(), "other", other.column()),
          Message.of("assessment.half-empty.maybe", "score", other.text()));
      return null;
    }
    BigDecimal from = low.number(Quantity.SHARE, problems);
    BigDecimal to = high.number(Quantity.SHARE, problems);
    if (from == null || to == null) {
      return null;
    }
    if (from.compareTo(to) > 0) {
      problems.error(
          low.place(),
          Message.of("assessment.reversed", "low", low.text(), "high", high.text()),
          Message.of("assessment.reversed.maybe"));
      return null;
    }
    return new ScoreRange(Fraction.of(from), Fraction.of(to));
  }

  /** The judgement of an option under a criterion, or null. */
  public @Nullable Judgement of(String criterion, String option) {
    Judgement own = judgements.get(List.of(criterion, option));
    return own == null ? judgements.get(List.of(criterion, EVERY)) : own;
  }
}
