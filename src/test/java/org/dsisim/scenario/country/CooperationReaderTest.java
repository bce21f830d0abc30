package org.dsisim.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.model.world.Cooperation;
import org.dsisim.scenario.Reading;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cooperation.csv}: what is read, and every message. */
class CooperationReaderTest {

  private static final String HEADER = "id,provider,receiver,year,kind,quantity,unit,funded_by";

  @TempDir Path folder;

  private @Nullable Reading reading;

  @Test
  void whatACountryGivesIsRead() {
    Cooperation given = read("course,FRA,KEN,2024,training-places,24,places,a foundation").get(0);
    assertThat(said()).isEmpty();
    assertThat(given.provider()).isEqualTo("FRA");
    assertThat(given.providerCountry()).isEqualTo(new CountryCode("FRA"));
    assertThat(given.receiver()).isEqualTo(new CountryCode("KEN"));
    assertThat(given.quantity()).isEqualTo(Fraction.of(24));
    assertThat(given.unit()).isEqualTo("places");
    assertThat(given.fundedBy()).isEqualTo("a foundation");
  }

  @Test
  void aUserGivesForTheCountryInWhichItIsAtHome() {
    Cooperation given = read("course,seeds,KEN,2024,projects,1,projects,").get(0);
    assertThat(said()).isEmpty();
    assertThat(given.provider()).isEqualTo("seeds");
    assertThat(given.providerCountry()).isEqualTo(new CountryCode("NLD"));
  }

  @Test
  void aQuantityThatNobodyKnowsIsUnknownAndNotZero() {
    assertThat(read("course,FRA,KEN,2024,data-access,,,").get(0).quantity()).isNull();
    assertThat(said()).isEmpty();
  }

  @Test
  void zeroIsAQuantity() {
    assertThat(read("course,FRA,KEN,2024,projects,0,projects,").get(0).quantity())
        .isEqualTo(Fraction.ZERO);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,,KEN,2024,projects,1,projects, | provider is empty.
          a,FRA,,2024,projects,1,projects, | receiver is empty.
          a,FRA,KEN,2024,projects,-1,projects, | quantity is '-1', which is below zero.
          a,FRA,KEN,2024,projects,3,, | unit is empty, and quantity is not.⏎  Maybe places or projects?
          a,seedz,KEN,2024,projects,1,projects, | provider is 'seedz', which is neither a country nor one of the users.⏎  Maybe 'seeds'?
          """)
  void aBadRowIsReported(String row, String message) {
    read(row);
    assertThat(said()).isEqualTo("cooperation.csv:2: " + message.replace('⏎', '\n'));
  }

  @Test
  void aCountryThatThereIsNotIsReportedWithTheNearestOne() {
    read("a,Keniia,KEN,2024,projects,1,projects,");
    assertThat(said())
        .isEqualTo(
            "cooperation.csv:2: provider is 'Keniia', which is neither the ISO code nor a name of"
                + " a country.\n  Maybe KEN (Kenya)?");
  }

  @Test
  void aKindThatThereIsNotIsReportedWithTheNearestOne() {
    read("a,FRA,KEN,2024,training,1,places,");
    assertThat(said())
        .startsWith("cooperation.csv:2: kind is 'training'")
        .contains("training-places");
  }

  @Test
  void anIdThatStandsTwiceIsReported() {
    List<Cooperation> given =
        read("a,FRA,KEN,2024,projects,1,projects,", "a,FRA,BRA,2024,projects,1,projects,");
    assertThat(given).hasSize(1);
    assertThat(said()).isEqualTo("cooperation.csv:3: id is 'a', as on line 2.");
  }

  @Test
  void withoutUsersAMisspeltProviderIsAMisspeltCountry() {
    assertThat(read(Map.of(), false, "a,Keniia,KEN,2024,projects,1,projects,")).isEmpty();
    assertThat(said())
        .isEqualTo(
            "cooperation.csv:2: provider is 'Keniia', which is neither the ISO code nor a name of"
                + " a country.\n  Maybe KEN (Kenya)?");
  }

  @Test
  void whereNoUserCouldBeReadAProviderMayBeOneOfThem() {
    assertThat(read(Map.of(), true, "a,seeds,KEN,2024,projects,1,projects,")).isEmpty();
    assertThat(said()).isEmpty();
    read(Map.of(), true, "a,KEX,KEN,2024,projects,1,projects,");
    assertThat(said()).startsWith("cooperation.csv:2: provider is 'KEX', which is neither the ISO");
  }

  @Test
  void aProviderWhoseOwnRowCouldNotBeUsedIsNotBlamed() {
    assertThat(read("a,unread-seeds,KEN,2024,projects,1,projects,")).isEmpty();
    assertThat(said()).isEmpty();
  }

  private List<Cooperation> read(String... rows) {
    return read(Map.of("seeds", new CountryCode("NLD")), false, rows);
  }

  private List<Cooperation> read(
      Map<String, CountryCode> homes, boolean usersUnread, String... rows) {
    Reading made = new Reading(folder);
    reading = made;
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return new CooperationReader(
            homes, Set.of("unread-seeds"), usersUnread, made.codes(), made.problems())
        .read(made.file("cooperation.csv", lines), "cooperation.csv");
  }

  private String said() {
    return Objects.requireNonNull(reading).said();
  }
}
