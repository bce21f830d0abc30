package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How many users are worked on together. */
class PieceLimitsTest {

  @Test
  void ofUsersWithUsesFewerAreWorkedOnTogether() {
    assertThat(PieceLimits.USUAL.inPiece(false)).isEqualTo(4_000);
    assertThat(PieceLimits.USUAL.inPiece(true)).isEqualTo(1_000);
    assertThat(new PieceLimits(7, 0).inPiece(false)).isEqualTo(7);
    assertThat(new PieceLimits(7, 0).inPiece(true)).isEqualTo(7);
  }

  @Test
  void aPieceOfNobodyIsRefused() {
    assertThatThrownBy(() -> new PieceLimits(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pieces of 0 users.");
  }
}
