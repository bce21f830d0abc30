package org.dsisim.report.content.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.message.Message;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.EachYear;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code burdens.csv} and {@code benefits.csv}: what is no money. */
public final class EffectTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("bearer_kind", row -> row.effect().bearerKind()),
          Column.word("bearer", row -> row.effect().bearer()),
          Column.word("kind", row -> row.effect().kind()),
          Column.value("quantity", row -> row.effect().quantity()),
          Column.word("unit", row -> row.effect().unit()),
          Column.word("rule", row -> RulesInWords.titles(row.effect().rules())),
          Column.word("reference", row -> RulesInWords.laws(row.effect().rules())),
          Column.sentence("note", Row::note));

  private EffectTable() {}

  /**
   * An effect of a year of an option.
   *
   * @param note null for none
   */
  public record Row(String option, int year, Effect effect, @Nullable Message note) {}

  /** What weighs on somebody: permits, months, uses that do not happen. */
  public static ResultTable<Row> burdens(Run run) {
    return new ResultTable<>(
        COLUMNS,
        new PieceRows<>(
            run,
            (results, year) ->
                new BurdensOfYear(
                    results.outcome().option().name(),
                    year,
                    Effects.lost(year),
                    Caveats.note(results, run.descriptions()))));
  }

  /**
   * What weighs on somebody in a year of an option, of which uses come first.
   *
   * @param lost what would be owed for uses that do not happen, by use
   */
  private record BurdensOfYear(
      String option, YearOutcome year, Map<String, Money> lost, @Nullable Message note)
      implements PieceRows.OfUses<Row> {

    @Override
    public Map<String, PayerCell> own() {
      return Map.of("bearer", PayerCell.ID);
    }

    @Override
    public @Nullable Object kind(UseOutcome use) {
      return Effects.kindOfBurdens(use);
    }

    @Override
    public void ofUse(UseOutcome use, Consumer<Row> rows) {
      Effects.burdens(use, lost, effect -> rows.accept(row(effect)));
    }

    @Override
    public void behind(Consumer<Row> rows) {
      Effects.otherBurdens(year).forEach(effect -> rows.accept(row(effect)));
    }

    private Row row(Effect effect) {
      return new Row(option, year.year(), effect, note);
    }
  }

  /** What does somebody good: uses of open data, cooperation. */
  public static ResultTable<Row> benefits(Run run) {
    return new ResultTable<>(
        COLUMNS,
        rows ->
            EachYear.of(
                run,
                (option, year, note) -> {
                  for (Effect effect : Effects.benefits(year)) {
                    rows.accept(new Row(option, year.year(), effect, note));
                  }
                }));
  }
}
