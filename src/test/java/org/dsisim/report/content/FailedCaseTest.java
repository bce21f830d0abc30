package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.cases.CaseResult;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.junit.jupiter.api.Test;

class FailedCaseTest {

  private static String said(int differences) {
    List<Message> all =
        IntStream.rangeClosed(1, differences)
            .mapToObj(i -> "P" + i + " receives 1.00, expected 2.00: 1.00 less")
            .map(Message::plain)
            .toList();
    Place place = Place.of("rules/distribution/equal/cases.yaml", 7);
    return FailedCase.problem(new CaseResult("All Parties share", place, "", all, List.of()))
        .toString();
  }

  @Test
  void ofACaseOnManyPartiesTheFirstDifferencesAreShownAndTheOthersCounted() {
    assertThat(said(150))
        .isEqualTo(
            "rules/distribution/equal/cases.yaml:7: case \"All Parties share\": P1 receives 1.00,"
                + " expected 2.00: 1.00 less; P2 receives 1.00, expected 2.00: 1.00 less; P3"
                + " receives 1.00, expected 2.00: 1.00 less; P4 receives 1.00, expected 2.00: 1.00"
                + " less; P5 receives 1.00, expected 2.00: 1.00 less; and 145 more differences.");
    assertThat(said(6)).endsWith("; and 1 more difference.");
  }

  @Test
  void fewAreShownWhole() {
    assertThat(said(5)).endsWith("P5 receives 1.00, expected 2.00: 1.00 less.");
  }
}
