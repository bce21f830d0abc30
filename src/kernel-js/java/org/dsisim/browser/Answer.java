package org.dsisim.browser;

import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Formulas;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.CannotAllocate;
import org.dsisim.reckoning.allocation.FundShares;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What comes of a {@link Setting}, line by line, all in cents: owed and expected of each payer, or
 * the figures without which nobody can tell; the fund; from the fund and for its IPLC of each
 * Party; what is undistributed.
 *
 * <pre>
 * payer acme 1000000 250000
 * payer other unknown PROFIT
 * fund contributions 250000 administration 25000 shortfall 0 net 225000
 * party KEN 225000 112500 direct unknown
 * undistributed 0
 * </pre>
 *
 * <p>Of a Party that is what it receives, what of that is for its IPLC, and what of that is paid
 * straight to them, or {@code unknown}.
 *
 * <p>Where a formula gives out no fund, the last lines are one: {@code refused} and why.
 */
final class Answer {

  private final Setting setting;
  private final StringBuilder lines = new StringBuilder();

  private Answer(Setting setting) {
    this.setting = setting;
  }

  /** The answer to a setting. */
  static String of(Setting setting) {
    Answer answer = new Answer(setting);
    Money expected = answer.payers();
    answer.parties(answer.fund(expected));
    return answer.lines.toString();
  }

  /** All that is expected. */
  private Money payers() {
    Formulas formulas = new Formulas(setting.values());
    ComplianceRate kept = new ComplianceRate(setting.assumptions(), setting.force());
    Money sum = Money.ZERO;
    for (Payer payer : setting.payers()) {
      ComputedAmount amount = formulas.of(setting.amount()).compute(payer.bases());
      lines.append("payer ").append(payer.id());
      if (amount instanceof ComputedAmount.Exactly exactly) {
        Fraction cents = exactly.cents();
        Money expected = Money.ofCents(cents.times(kept.of(payer, cents)));
        lines.append(' ').append(Money.ofCents(cents).cents());
        lines.append(' ').append(expected.cents());
        sum = sum.plus(expected);
      } else if (amount instanceof ComputedAmount.Unknown unknown) {
        lines.append(" unknown");
        unknown.bases().forEach(base -> lines.append(' ').append(base.name()));
      }
      lines.append('\n');
    }
    return sum;
  }

  /** What is given out. */
  private Money fund(Money expected) {
    Fund fund = Fund.of(expected, setting.assumptions());
    Money given = setting.fund();
    Money net = given == null ? fund.net() : given;
    lines.append("fund contributions ").append(fund.contributions().cents());
    lines.append(" administration ").append(fund.administration().cents());
    lines.append(" shortfall ").append(fund.shortfall().cents());
    lines.append(" net ").append(net.cents()).append('\n');
    return net;
  }

  private void parties(Money fund) {
    try {
      Allocation allocation =
          FundShares.of(setting.entitlements(), setting.formula(), fund).given(fund);
      for (PartyOutcome party : allocation.parties()) {
        lines.append("party ").append(party.country().code());
        lines.append(' ').append(party.amount().cents());
        lines.append(' ').append(party.iplc().cents());
        Money direct = party.direct();
        lines.append(" direct ").append(direct == null ? "unknown" : direct.cents()).append('\n');
      }
      lines.append("undistributed ").append(allocation.undistributed().cents()).append('\n');
    } catch (CannotAllocate refused) {
      lines.append("refused ").append(refused.refusal()).append('\n');
    }
  }
}
