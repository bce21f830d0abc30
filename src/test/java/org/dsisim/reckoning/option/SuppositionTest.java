package org.dsisim.reckoning.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What would change if unknown figures were above the thresholds, or not above. */
class SuppositionTest {

  private static final Payer COMPANY = Payers.company("u1", Payers.figures(), Parameters.values());

  private static Supposition first() {
    Supposition supposition = new Supposition();
    supposition.becomesLiable(COMPANY, true, false);
    supposition.becomesLiable(COMPANY, true, false);
    supposition.becomesLiable(COMPANY, false, true);
    supposition.ceases();
    supposition.change(new Money(100), new Money(70));
    supposition.change(5, 5);
    supposition.change(5, 12);
    return supposition;
  }

  private static UnknownFigures figures(Supposition supposition) {
    return supposition.under("test", ThresholdStatus.ABOVE, new Money(1_000));
  }

  @Test
  void whoBecomesLiableOwesOrNobodyCanTell() {
    assertThat(figures(first()))
        .isEqualTo(
            new UnknownFigures(
                "test",
                ThresholdStatus.ABOVE,
                3,
                List.of(),
                2,
                1,
                1,
                new Money(-23),
                new Money(977)));
  }

  @Test
  void whatAnotherPieceHasFoundIsAdded() {
    Supposition together = first();
    together.add(first());
    Supposition ceasing = new Supposition();
    ceasing.ceases();
    together.add(ceasing);
    assertThat(figures(together))
        .isEqualTo(
            new UnknownFigures(
                "test",
                ThresholdStatus.ABOVE,
                6,
                List.of(),
                4,
                2,
                3,
                new Money(-46),
                new Money(954)));
  }

  @Test
  void whereNothingChangesNothingMatters() {
    Supposition same = new Supposition();
    same.change(5, 5);
    assertThat(figures(same).matters()).isFalse();
    assertThat(figures(first()).matters()).isTrue();
  }
}
