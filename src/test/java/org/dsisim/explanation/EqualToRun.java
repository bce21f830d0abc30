package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * Explains payers, countries and uses of a run, and holds the figures against the run's: all of
 * them, and of many users some, who are others under each option.
 */
final class EqualToRun {

  private static final int MANY = 100;
  private static final int EVERY = 7;

  private EqualToRun() {}

  /**
   * Fails where an explanation does not say what the run has, or a sum of it is none.
   *
   * @return how many sums were done again; none where the option cannot be computed
   */
  static int check(Scenario scenario, PolicyOption option, List<ParameterOverride> settings) {
    return check(scenario, option, settings, 1);
  }

  /** The same for some countries: every so many, the first of them another year by year. */
  static int check(
      Scenario scenario, PolicyOption option, List<ParameterOverride> settings, int every) {
    return check(scenario, option, settings, every, every);
  }

  /**
   * The same as the option is set, of some that pay and of some that receive: of none, all or every
   * so many. Who receives money straight from those that are looked at is always looked at.
   *
   * @param ofPayers every so many payers that are countries, with the others; 0 for no payer
   * @param ofParties every so many
   */
  static int check(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> settings,
      int ofPayers,
      int ofParties) {
    Outcome outcome;
    try {
      outcome = new Simulator(scenario, settings, 1).run(option);
    } catch (NotComputable infeasible) {
      return 0;
    }
    int steps = 0;
    for (YearOutcome year : outcome.years()) {
      Explainer explainer =
          Explainer.of(outcome, year, year, RuleTexts.NONE, "fr").ofRulesThatFired();
      if (ofPayers > 0) {
        steps += users(explainer, year, option.name());
        steps += countriesAndUses(explainer, year, ofPayers);
      }
      for (int i = 0; i < year.parties().size(); i++) {
        PartyOutcome party = year.parties().get(i);
        boolean straight = ofPayers == 1 && !party.bilateral().isZero();
        if (straight || i % ofParties == year.year() % ofParties) {
          steps += country(explainer, party);
        }
      }
    }
    return steps;
  }

  private static int users(Explainer explainer, YearOutcome year, String option) {
    List<PayerOutcome> users = year.payers(PayerKind.USERS);
    int every = users.size() < MANY ? 1 : EVERY;
    int next = Math.floorMod(option.hashCode(), every);
    int steps = 0;
    for (PayerOutcome user : users) {
      if (next == 0) {
        steps += payer(explainer, user);
        next = every;
      }
      next--;
    }
    return steps;
  }

  private static int countriesAndUses(Explainer explainer, YearOutcome year, int every) {
    int steps = 0;
    List<PayerOutcome> countries = year.payers(PayerKind.COUNTRIES);
    for (int i = year.year() % every; i < countries.size(); i += every) {
      steps += payer(explainer, countries.get(i));
    }
    for (UseOutcome use : year.uses()) {
      steps += use(explainer, use);
    }
    return steps;
  }

  private static int payer(Explainer explainer, PayerOutcome payer) {
    Explanation explanation = explainer.payer(payer.payer().id());
    says(explanation, "owed_usd", payer.owed());
    says(explanation, "expected_usd", payer.expected());
    return Recomputed.check(explanation);
  }

  private static int country(Explainer explainer, PartyOutcome party) {
    Explanation explanation = explainer.country(party.country().code());
    says(explanation, "amount_usd", party.amount());
    says(explanation, "bilateral_usd", party.bilateral());
    if (party.country().isParty()) {
      says(explanation, "state_usd", party.state());
      says(explanation, "iplc_usd", party.iplc());
      Money direct = party.direct();
      if (direct != null && !party.iplc().isZero()) {
        says(explanation, "iplc_direct_usd", direct);
        says(explanation, "iplc_government_usd", party.iplc().minus(direct));
      }
    }
    if (!party.amount().isZero()) {
      assertThat(only(explanation, "share")).isEqualTo(party.share());
    }
    return Recomputed.check(explanation);
  }

  private static int use(Explainer explainer, UseOutcome use) {
    Explanation explanation = explainer.use(use.row().id());
    List<Fraction> months = explanation.of("months").stream().map(EqualToRun::plain).toList();
    List<Fraction> costs = explanation.of("cost").stream().map(EqualToRun::plain).toList();
    assertThat(months).isEqualTo(use.burdens().stream().map(UseBurden::months).toList());
    assertThat(costs)
        .isEqualTo(use.burdens().stream().map(UseBurden::cost).map(EqualToRun::usd).toList());
    boolean happens =
        explanation.sections().stream()
            .noneMatch(section -> section.statement().inEnglish().startsWith("It does not happen"));
    assertThat(happens).isEqualTo(use.happens());
    return Recomputed.check(explanation);
  }

  private static void says(Explanation explanation, String column, Money amount) {
    assertThat(only(explanation, column))
        .as(explanation.about() + " " + column)
        .isEqualTo(usd(amount));
  }

  private static Fraction only(Explanation explanation, String column) {
    List<Reason> reasons = explanation.of(column);
    assertThat(reasons).as(explanation.about() + " " + column).hasSize(1);
    return plain(reasons.get(0));
  }

  private static Fraction usd(Money money) {
    return money.toFraction().dividedBy(Fraction.of(100));
  }

  private static Fraction plain(Reason reason) {
    return reason.operand().plain();
  }
}
