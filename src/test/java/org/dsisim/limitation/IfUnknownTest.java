package org.dsisim.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.PseudoLanguage;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** One sentence for each thing that unknown figures could change. */
class IfUnknownTest {

  private static final YearOutcome OF_USERS = year("cali-fund");
  private static final YearOutcome OF_COUNTRIES = year("party-assessed");

  private static YearOutcome year(String option) {
    return new Simulator(Shipped.scenario("workshop"), List.of(), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static String sentence(YearOutcome year, boolean credits, UnknownFigures unknown) {
    Message sentence =
        new IfUnknown(money -> Message.plain("USD " + money.toUsd().intValueExact()), credits)
            .inWords(year, unknown);
    PseudoLanguage.expectMarked(sentence, "");
    return sentence.inEnglish();
  }

  private static UnknownFigures above(
      List<String> liable, int owing, int untold, int cease, long dollars) {
    return new UnknownFigures(
        "cali-fund",
        ThresholdStatus.ABOVE,
        liable.size(),
        liable.stream().filter(id -> id.length() == 3).toList(),
        owing,
        untold,
        cease,
        Money.ofUsd(dollars),
        Money.ofUsd(5_000));
  }

  @Test
  void onePayerMoreAndSeveral() {
    assertThat(sentence(OF_USERS, false, above(List.of("a"), 1, 0, 0, 1_000)))
        .isEqualTo(
            "if every unknown figure exceeded its threshold, 1 more payer would be liable, of whom"
                + " 1 would owe something: USD 1000 more would be owed under cali-fund, USD 5000"
                + " together.");
    assertThat(sentence(OF_USERS, true, above(List.of("a", "b"), 1, 1, 3, 1_000)))
        .isEqualTo(
            "if every unknown figure exceeded its threshold, 2 more payers would be liable, of"
                + " whom 1 would owe something and 1 what nobody can tell, and 3 fewer would be"
                + " liable: at least USD 1000 more would be owed under cali-fund, USD 5000"
                + " together, before credits.");
  }

  @Test
  void nobodyMoreAndOnlyFewer() {
    UnknownFigures less =
        new UnknownFigures(
            "cali-fund",
            ThresholdStatus.NOT_ABOVE,
            0,
            List.of(),
            0,
            0,
            0,
            Money.ofUsd(-1_000),
            Money.ofUsd(5_000));
    assertThat(sentence(OF_USERS, false, less))
        .isEqualTo(
            "if every unknown figure were not above its threshold, nobody else would be liable:"
                + " USD 1000 less would be owed under cali-fund, USD 5000 together.");
    assertThat(sentence(OF_USERS, false, above(List.of(), 0, 0, 2, 0)))
        .startsWith(
            "if every unknown figure exceeded its threshold, 2 fewer would be liable: USD 0");
  }

  @Test
  void countriesAreNamed() {
    assertThat(sentence(OF_COUNTRIES, false, above(List.of("KEN", "FRA"), 2, 0, 0, 1)))
        .contains("2 more payers would be liable, of whom 2 would owe something (France, Kenya): ");
  }
}
