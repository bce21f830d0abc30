package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.fact.Recipient.THE_FUND;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is owed for uses of which some do not happen, as a permit costs more than they are worth.
 */
class DroppedUsesTest {

  private static final Countries COUNTRIES =
      Worlds.countries(Payers.country("BRA", "cbd-party"), Payers.country("KEN", "cbd-party"));

  /** Of the one it is known what it sells, and of the other it is not. */
  private static final List<User> USERS =
      List.of(
          Worlds.company("u1", Payers.figures(AssessmentBase.SALES, 900)),
          Worlds.company("u2", Payers.figures()));

  /** Each of a permit that costs 500; those of small and of unknown sales are held against 100. */
  private static final List<UseRow> USES =
      List.of(
          Uses.row("large", "origins=KEN:1", "product_sales_usd=10000", "sequences=7"),
          Uses.row("small", "origins=KEN:1", "product_sales_usd=100", "sequences=5"),
          Uses.row("of-others", "user=u2", "origins=KEN:1", "product_sales_usd=3000"),
          Uses.row("of-nobody-knows", "user=u2", "origins=KEN:1", "sequences=2"));

  private static final String[] ASSUMED = {
    "compliance,1,share",
    "permit_months,6,months",
    "permit_cost_usd,500,USD",
    "community_consent_months,9,months",
    "community_consent_cost_usd,8000,USD",
    "providers_per_country,3,count",
    "max_months_before_dropped,12,months",
    "max_cost_share_before_dropped,1,share",
    "research_budget_usd,100,USD",
    "tagging_cost_per_record_usd,0.5,USD"
  };

  /** What a payer owes for a use; nothing where there is none. */
  private interface Owed {
    List<Ruling> of(Use use);
  }

  /** Rules that ask for a permit for each use, and for money. */
  private static ContributionRules rules(String id, boolean permits, Owed owed, String... terms) {
    return new DelegatingRules(
        LambdaPermits.of(id, origin -> permits ? Procedure.PERMIT : null, terms)) {
      @Override
      public List<Ruling> assess(ParameterValues parameters, List<? extends Subject> subjects) {
        List<Ruling> rulings = new ArrayList<>();
        for (Subject subject : subjects) {
          if (subject instanceof Use use) {
            rulings.addAll(owed.of(use));
          }
        }
        return rulings;
      }

      @Override
      public List<Tagging> taggings(ParameterValues parameters, List<? extends Subject> subjects) {
        List<Tagging> taggings = new ArrayList<>();
        for (Subject subject : subjects) {
          if (permits && subject instanceof Use) {
            taggings.add(new Tagging(subject, AssessmentBase.SEQUENCES, Worlds.rule("Who tags")));
          }
        }
        return taggings;
      }
    };
  }

  private static Ruling owes(Use use, Obligation obligation) {
    return new Ruling.Owes(use, obligation, THE_FUND, List.of(Worlds.rule("Who owes")));
  }

  private static ContributionRules tenth() {
    return rules(
        "tenth",
        true,
        use ->
            List.of(
                owes(use, new Obligation.Own(Amount.share("rate", AssessmentBase.PRODUCT_SALES)))),
        "rate,10,percent");
  }

  private static ContributionRules fee() {
    return rules(
        "fee",
        false,
        use -> List.of(owes(use, new Obligation.Own(Amount.fixed("fee")))),
        "fee,1,USD");
  }

  private static YearOutcome run(int kept, ContributionRules... rules) {
    return run(kept, "compliance,1,share", rules);
  }

  private static YearOutcome run(int kept, String compliance, ContributionRules... rules) {
    String[] assumed = ASSUMED.clone();
    assumed[0] = compliance;
    Scenario scenario =
        new Scenario(
            new Scenario.Heading("tiny", "A tiny world", true, List.of()),
            List.of(Worlds.YEAR),
            USERS,
            new OptionalTable<>(true, USES),
            Shipped.reference().databases(),
            COUNTRIES,
            Parameters.of(assumed),
            OptionalTable.none());
    return new Simulator(scenario, List.of(), 1, new PieceLimits(1, kept))
        .run(Worlds.option(LambdaFormula.equal(), rules))
        .years()
        .get(0);
  }

  private static List<String> owed(YearOutcome year) {
    List<String> owed = new ArrayList<>();
    for (PayerOutcome payer : year.payers()) {
      Money lost = payer.dues().stream().map(Due::lost).reduce(Money.ZERO, Money::plus);
      owed.add(payer.payer().id() + " " + payer.owed() + " " + lost);
    }
    return owed;
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void aUseThatDoesNotHappenOwesNothingAndWhatItWouldOweIsLost(int kept) {
    YearOutcome year = run(kept, tenth());
    assertThat(owed(year)).containsExactly("u1 1000.00 10.00", "u2 300.00 0.00");
    assertThat(year.owed()).isEqualTo(Money.ofUsd(1_300));
    assertThat(year.expected()).isEqualTo(Money.ofUsd(1_300));
    assertThat(year.lost()).isEqualTo(Money.ofUsd(10));
    assertThat(year.hasUnknown()).as("it would have been unknown").isFalse();
    assertThat(year.burdening()).containsExactly("tenth");
    assertThat(year.consents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void whatDoesNotHappenUnderOneRuleSetOwesNothingUnderAnyOther(int kept) {
    assertThat(owed(run(kept, fee()))).containsExactly("u1 2.00 0.00", "u2 2.00 0.00");
    List<String> both = List.of("u1 1001.00 11.00", "u2 301.00 1.00");
    assertThat(owed(run(kept, fee(), tenth()))).isEqualTo(both);
    assertThat(owed(run(kept, tenth(), fee()))).isEqualTo(both);
  }

  @Test
  void whatIsExpectedOfPartsOfASumIsRoundedTogetherAndNothingOfWhatDoesNotHappen() {
    ContributionRules sharing =
        rules(
            "sharing",
            true,
            use -> List.of(owes(use, Obligation.partOf("total", AssessmentBase.PRODUCT_SALES))),
            "total,1.31,USD");
    ContributionRules together =
        new DelegatingRules(sharing) {
          @Override
          public boolean sharesSums() {
            return true;
          }
        };
    // Of 1.31 dollars 1.00 for the large use, 0.30 for that of others, 0.01 for the small one.
    YearOutcome all = run(1_000, together);
    assertThat(owed(all)).containsExactly("u1 1.00 0.01", "u2 0.30 0.00");
    assertThat(all.expected()).isEqualTo(new Money(130));
    // 44.5 and 13.35 cents, which are 57.85 together; each rounded by itself would be 57.
    YearOutcome some = run(1_000, "compliance,0.445,share", together);
    assertThat(some.expected()).isEqualTo(new Money(58));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void whatAnUnknownFigureCouldChangeIsToldOfUsesThatHappen(int kept) {
    ContributionRules ofLarge =
        rules(
            "large",
            true,
            use ->
                use.payer().exceeded("sales_threshold") > 0
                    ? List.of(
                        owes(
                            use,
                            new Obligation.Own(Amount.share("rate", AssessmentBase.PRODUCT_SALES))))
                    : List.of(),
            "rate,10,percent",
            "sales_threshold,500,USD");
    YearOutcome year = run(kept, ofLarge);
    assertThat(owed(year)).containsExactly("u1 1000.00 10.00", "u2 0.00 0.00");
    assertThat(year.unknownFigures())
        .containsExactly(
            new UnknownFigures(
                "large",
                ThresholdStatus.ABOVE,
                1,
                List.of(),
                1,
                1,
                0,
                Money.ofUsd(300),
                Money.ofUsd(1_300)),
            new UnknownFigures(
                "large",
                ThresholdStatus.NOT_ABOVE,
                0,
                List.of(),
                0,
                0,
                0,
                Money.ZERO,
                Money.ofUsd(1_000)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 0})
  void recordsAreTaggedOfAllUsesWhetherTheyHappenOrNot(int kept) {
    YearOutcome year = run(kept, tenth(), fee());
    assertThat(year.besideMoney().tags())
        .singleElement()
        .satisfies(
            tags -> {
              assertThat(tags.records()).isEqualTo(BigInteger.valueOf(14));
              assertThat(tags.usesOfUnknownNumber()).isEqualTo(1);
              assertThat(tags.cost()).isEqualTo(Money.ofUsd(7));
            });
    assertThat(run(kept, fee()).besideMoney().tags()).isEmpty();
  }
}
