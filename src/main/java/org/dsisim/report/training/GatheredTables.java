package org.dsisim.report.training;

import java.util.List;
import java.util.Objects;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.message.Message;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.report.content.Decimals;
import org.dsisim.scenario.user.UserWriter;
import org.dsisim.table.writing.TableWriter;

/** What a room has handed in, as the tables that commands read. */
public final class GatheredTables {

  private static final List<String> SCORES = List.of("criterion", "option", "low", "high", "note");

  private GatheredTables() {}

  /** {@code users.csv}: a scenario in a single table, one row for each company. */
  public static String users(Gathered gathered) {
    StringBuilder text = new StringBuilder();
    UserWriter table = new UserWriter(text);
    gathered.users().forEach(table::write);
    return text.toString();
  }

  /**
   * The room's judgements, as {@code assess --judgements} reads them: under each criterion from the
   * lowest to the highest of all scores, and nothing where nobody has scored.
   */
  public static String judgements(Gathered gathered) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, JudgementTable.COLUMNS);
    ScoresAsked asked = gathered.question().scores();
    for (CriterionSpread one : gathered.spread()) {
      ScoreRange range = one.range();
      if (range != null) {
        table.row(
            one.criterion().id(),
            Objects.requireNonNull(asked).option(),
            Decimals.ofMeasure(range.low()),
            Decimals.ofMeasure(range.high()),
            Message.of("training.judged-by", "count", one.given().size()).inEnglish());
      }
    }
    return text.toString();
  }

  /** Each score that was given, without who gave it. */
  public static String scores(Gathered gathered) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, SCORES);
    ScoresAsked asked = gathered.question().scores();
    String note = Message.of("training.without-names").inEnglish();
    for (CriterionSpread one : gathered.spread()) {
      for (ScoreRange range : one.given()) {
        table.row(
            one.criterion().id(),
            Objects.requireNonNull(asked).option(),
            Decimals.ofMeasure(range.low()),
            Decimals.ofMeasure(range.high()),
            note);
      }
    }
    return text.toString();
  }
}
