package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Uses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Sequences that have no country of origin, in the place of what the tables say. */
class WithoutOriginTest {

  private static final UseRow HALF_KNOWN =
      Uses.row("a", "sequences=8", "origins=KEN:4|UNKNOWN:4", "tagged_share=0.25");

  private static UseRow applied(UseRow row, ParameterValues assumptions) {
    Map<String, List<UseRow>> uses = Map.of(row.user(), List.of(row));
    return Objects.requireNonNull(WithoutOrigin.applied(uses, assumptions).get(row.user())).get(0);
  }

  @Test
  void withoutAnAssumptionUsesStandAsTheyAre() {
    ParameterValues nothing = Parameters.values();
    assertThat(WithoutOrigin.assumption(nothing)).isEmpty();
    assertThat(WithoutOrigin.in(nothing)).isEqualTo(Fraction.ZERO);
    assertThat(applied(HALF_KNOWN, nothing)).isSameAs(HALF_KNOWN);
    assertThat(applied(HALF_KNOWN, Parameters.values("without_origin_share,0,share")))
        .isSameAs(HALF_KNOWN);
  }

  @Test
  void originsAndTagsAreOfWhatIsLeftAndTheRestIsFromNobodyKnowsWhere() {
    UseRow.Sequences sequences =
        applied(HALF_KNOWN, Parameters.values("without_origin_share,20,percent")).sequences();
    assertThat(sequences.origins().shares())
        .isEqualTo(Map.of(new CountryCode("KEN"), Fraction.of(2, 5)));
    assertThat(sequences.origins().unknown()).isEqualTo(Fraction.of(3, 5));
    assertThat(sequences.taggedShare()).isEqualTo(Fraction.of(1, 5));
    assertThat(sequences.count()).isEqualTo(8);
  }

  @Test
  void whereAllHaveNoOriginNoCountryIsLeftAndUnknownTagsStayUnknown() {
    UseRow row = Uses.row("a", "origins=KEN:1");
    UseRow.Sequences sequences =
        applied(row, Parameters.values("without_origin_share,1,share")).sequences();
    assertThat(sequences.origins().shares()).isEmpty();
    assertThat(sequences.origins().unknown()).isEqualTo(Fraction.ONE);
    assertThat(sequences.taggedShare()).isNull();
  }

  @Test
  void aPathGoesBeforeOneShareOfAllYears() {
    ParameterValues both =
        Parameters.values(
            "without_origin_share,0.9,share", "without_origin_path,2023:0;2025:1,list");
    assertThat(WithoutOrigin.assumption(both)).hasValue("without_origin_path");
    assertThat(WithoutOrigin.in(both)).isEqualTo(Fraction.of(1, 2));
  }
}
