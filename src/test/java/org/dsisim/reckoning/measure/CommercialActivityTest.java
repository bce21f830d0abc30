package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.EMPLOYEES;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;

import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The part of figures that comes of commercial activity. */
class CommercialActivityTest {

  private static final String COMMERCIAL = "activity_counted,commercial,choice";

  private static User user(String type, @Nullable Fraction part) {
    Account account =
        new Account(
            2024,
            figures(SALES, 80, EMPLOYEES, 7),
            null,
            "users.csv",
            2,
            OwnValues.NONE,
            new Particulars(null, "", "", part));
    return Worlds.user("u1", type, "KEN", account);
  }

  private static Payer payer(User user, String... terms) {
    return new Measurement(Parameters.values(terms))
        .payers(List.of(user), Map.of(new CountryCode("KEN"), Payers.country("KEN")))
        .get(0);
  }

  @Test
  void allOfACompanyIsCommercialUnlessItsRowSaysAnotherPart() {
    assertThat(payer(user("company", null), COMMERCIAL).bases().of(SALES))
        .isEqualTo(Fraction.of(8000));
    assertThat(payer(user("company", Fraction.of(1, 4)), COMMERCIAL).bases().of(SALES))
        .isEqualTo(Fraction.of(2000));
    assertThat(payer(user("company", Fraction.of(1, 4))).bases().of(SALES))
        .isEqualTo(Fraction.of(8000));
  }

  @Test
  void ofEverybodyElseNobodyKnowsThePartThatNoRowSays() {
    Payer payer = payer(user("academic", null), COMMERCIAL);
    assertThat(payer.bases().known()).containsExactly(EMPLOYEES);
    assertThat(payer.measured().known()).containsExactly(EMPLOYEES);
    assertThat(payer(user("academic", Fraction.ONE), COMMERCIAL).measured().of(SALES))
        .isEqualTo(Fraction.of(8000));
    assertThat(payer(user("academic", Fraction.ZERO), COMMERCIAL).measured().of(SALES))
        .isEqualTo(Fraction.ZERO);
  }

  @Test
  void takenOnceMoreItStaysTheSame() {
    for (String type : List.of("company", "academic")) {
      for (Fraction part : List.of(Fraction.ZERO, Fraction.of(1, 4), Fraction.ONE)) {
        User once = CommercialActivity.of(user(type, part));
        assertThat(CommercialActivity.of(once).accounts().get(0).figures())
            .isEqualTo(once.accounts().get(0).figures());
        assertThat(CommercialActivity.part(once, once.accounts().get(0))).isEqualTo(Fraction.ONE);
      }
    }
    assertThat(CommercialActivity.part(user("academic", null), user("a", null).accounts().get(0)))
        .isNull();
  }

  @Test
  void personsAreNoPartOfIt() {
    Measurement commercial = new Measurement(Parameters.values(COMMERCIAL));
    assertThat(commercial.isCommercialPart(PROFIT)).isTrue();
    assertThat(commercial.isCommercialPart(EMPLOYEES)).isFalse();
    assertThat(new Measurement(Parameters.values()).isCommercialPart(PROFIT)).isFalse();
  }
}
