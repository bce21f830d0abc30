package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.model.world.Payers;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** A sum above all money is told. */
class TooMuchTogetherTest {

  @Test
  void aSumAboveAllMoneyIsOfTheTableOfTheFirstUser() {
    assertThat(
            TooMuchTogether.inWords(
                "cali-fund", 2024, List.of(Worlds.company("u", Payers.figures()))))
        .hasMessage(
            "scenarios/tiny/users.csv: what all payers owe for 2024 under cali-fund adds up to an"
                + " amount above 1,000,000,000,000,000 USD, more money than there is.\n"
                + "  Maybe figures that are too large, or a rate that is.");
    assertThat(TooMuchTogether.inWords("levy", 2025, List.of()))
        .hasMessageStartingWith("users.csv: what all payers owe for 2025 under levy ");
  }
}
