package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatNamesMean;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** {@code payers.csv}: what each payer owes and is expected to pay. */
public final class PayerTable {

  /** What in the row of a user is its own; all else is that of its situation and its type. */
  private static final Map<String, PayerCell> OWN =
      Map.of(
          "payer", PayerCell.ID,
          "name", PayerCell.NAME,
          "sector", PayerCell.SECTOR,
          "home", PayerCell.HOME,
          "owed_usd", PayerCell.OWED,
          "expected_usd", PayerCell.EXPECTED);

  private PayerTable() {}

  /** The payers of a year of an option, as far as they are at home where it is asked for. */
  private record OfYear(String option, int year, Notes notes, Predicate<Country> homes)
      implements PieceRows.OfPayers<Row> {

    @Override
    public Map<String, PayerCell> own() {
      return OWN;
    }

    @Override
    public void ofPayer(PayerOutcome payer, Consumer<Row> rows) {
      if (homes.test(payer.payer().home())) {
        rows.accept(row(payer));
      }
    }

    @Override
    public boolean has(Country home, long expected) {
      return homes.test(home);
    }

    @Override
    public Row row(PayerOutcome user) {
      return new Row(option, year, user, notes);
    }
  }

  /**
   * A payer in a year of an option.
   *
   * @param notes of the option
   */
  public record Row(String option, int year, PayerOutcome outcome, Notes notes) {

    private @Nullable Message note() {
      Message note = ofNames();
      for (Due due : outcome.dues()) {
        if (due.payer().isRepresented()) {
          return represented(due.payer(), note);
        }
      }
      return note;
    }

    private static Message represented(Payer payer, @Nullable Message note) {
      Message represented =
          Message.of(
              "content.payers.represented",
              "group",
              payer.group().word(),
              "head",
              payer.group().head());
      return note == null ? represented : WordList.apart(List.of(represented, note));
    }

    private @Nullable Message ofNames() {
      if (!outcome.payer().type().equals("company")) {
        return notes.ofOption();
      }
      return outcome.liability() == Liability.YES ? notes.asked() : notes.listed();
    }

    private List<RuleReference> rules() {
      if (outcome.dues().size() == 1) {
        return outcome.dues().get(0).rules();
      }
      List<RuleReference> all = new ArrayList<>();
      for (Due due : outcome.dues()) {
        all.addAll(due.rules());
      }
      return all;
    }

    private @Nullable Money unlessUnknown(Money money) {
      return isUnknown() ? null : money;
    }

    /**
     * Whether nobody can tell what is owed. Of several uses or rule sets some may be known: their
     * sum stands there, and the basis names what is not.
     */
    private boolean isUnknown() {
      return outcome.owed().isZero()
          && (outcome.isUnknown()
              || outcome.dues().stream().anyMatch(due -> due.liability() == Liability.UNDECIDED));
    }
  }

  /**
   * The notes of an option, each made once for all rows in which it stands.
   *
   * @param ofOption without what must be known of companies by name; null for none
   * @param asked of a company that rules reach
   * @param listed of another company
   */
  public record Notes(@Nullable Message ofOption, Message asked, Message listed) {

    private static Notes of(@Nullable Message ofOption, boolean usesAreKnown) {
      return new Notes(
          ofOption,
          with(WhatNamesMean.asked(usesAreKnown), ofOption),
          with(WhatNamesMean.listed(usesAreKnown), ofOption));
    }

    private static Message with(Message names, @Nullable Message ofOption) {
      return ofOption == null ? names : WordList.apart(List.of(names, ofOption));
    }
  }

  /**
   * The payers of a run.
   *
   * @param homes of which payers are at home; a country that pays is at home in itself
   */
  public static ResultTable<Row> of(Run run, Predicate<Country> homes) {
    boolean usesAreKnown = run.scenario().scenario().uses().isThere();
    return new ResultTable<>(
        columns(run.language()),
        new PieceRows<>(
            run,
            (results, year) -> {
              Notes notes = Notes.of(Caveats.note(results, run.descriptions()), usesAreKnown);
              String option = results.outcome().option().name();
              return new OfYear(option, year.year(), notes, homes);
            }));
  }

  private static List<Column<Row>> columns(String language) {
    return List.of(
        Column.word("option", Row::option),
        Column.whole("year", "year", Row::year),
        Column.word("payer", row -> row.outcome().payer().id()),
        Column.word("name", row -> name(row.outcome(), language)),
        Column.word("sector", row -> row.outcome().payer().sector()),
        Column.word("home", row -> row.outcome().payer().home().code().iso3()),
        Column.word("liable", row -> row.outcome().liability().word()),
        Column.usd("owed_usd", row -> row.unlessUnknown(row.outcome().owed())),
        Column.usd("expected_usd", row -> row.unlessUnknown(row.outcome().expected())),
        Column.word("basis", row -> RulesInWords.joined(row.outcome().dues(), PayerTable::bases)),
        Column.word("rule", row -> RulesInWords.titles(row.rules())),
        Column.word("reference", row -> RulesInWords.laws(row.rules())),
        Column.sentence("note", Row::note));
  }

  private static String name(PayerOutcome outcome, String language) {
    return outcome.payer().isCountry()
        ? outcome.payer().home().name(language)
        : outcome.payer().name();
  }

  private static String bases(Due due) {
    if (!due.unknown().isEmpty()) {
      return due.unknown().stream()
          .map(base -> base.word() + " unknown")
          .collect(Collectors.joining(";"));
    }
    return RulesInWords.joined(due.bases(), AssessmentBase::word);
  }
}
