package org.dsisim.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words follow how a text stands and how it binds. */
class OwedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "IN_FORCE, VOLUNTARY, if followed (indicative), if followed, are asked for a contribution",
    "IN_FORCE, CONTRACT, owed by contract, owed, owe something",
    "IN_FORCE, LAW, owed by law, owed, owe something",
    "IN_FORCE, ASSESSED, assessed, assessed, are assessed",
    "ADOPTED, VOLUNTARY, if followed (indicative), if followed, are asked for a contribution",
    "ADOPTED, LAW, owed by law once in force, once in force, would owe something",
    "ADOPTED, ASSESSED, assessed once in force, once in force, would be assessed",
    "PROPOSED, LAW, if adopted and followed, if adopted, would owe something",
    "OPTION_PAPER, CONTRACT, if adopted and followed, if adopted, would owe something",
    "OWN_PROPOSAL, VOLUNTARY, if adopted and followed, if adopted, would be asked for a"
        + " contribution",
    "ILLUSTRATIVE, ASSESSED, if adopted and followed, if adopted, would be assessed"
  })
  void wordsFollowStatusAndForce(
      Status status, Force force, String heading, String shortHeading, String verb) {
    OwedWords words = OwedWords.of(status, force);
    assertThat(List.of(words.heading(), words.shortHeading(), words.verb()))
        .map(Message::inEnglish)
        .containsExactly(heading, shortHeading, verb);
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void nothingIsOwedByLawOrContractUnderAProposal(Force force) {
    for (Status status : Status.values()) {
      if (!status.isAdopted()) {
        assertThat(OwedWords.of(status, force).heading().inEnglish())
            .doesNotContain("owed by", "assessed");
      }
    }
  }

  @Test
  void anOptionOfOneKindOfTextIsCalledAsThat() {
    assertThat(words("india-2025+brazil-2015")).isEqualTo("owed by law");
    assertThat(words("retail-levy")).isEqualTo("if adopted and followed");
    assertThat(words("retail-levy+membership")).isEqualTo("if adopted and followed");
  }

  @Test
  void anOptionOfSeveralKindsIsCalledByAllOfThem() {
    assertThat(words("cali-fund+india-2025")).isEqualTo("if all follow");
    assertThat(words("cali-fund+retail-levy")).isEqualTo("if all is adopted and followed");
  }

  @Test
  void severalOptionsUnderOneHeadingAreCalledByAllOfThem() {
    assertThat(
            OwedWords.ofAll(List.of(option("india-2025"), option("brazil-2015")))
                .heading()
                .inEnglish())
        .isEqualTo("owed by law");
    assertThat(
            OwedWords.ofAll(List.of(option("cali-fund"), option("india-2025")))
                .shortHeading()
                .inEnglish())
        .isEqualTo("if all follow");
    assertThat(
            OwedWords.ofAll(List.of(option("cali-fund"), option("retail-levy")))
                .shortHeading()
                .inEnglish())
        .isEqualTo("if adopted");
  }

  private static String words(String option) {
    return OwedWords.of(option(option)).heading().inEnglish();
  }

  private static PolicyOption option(String name) {
    return Shipped.option(name);
  }
}
