package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.use.GroupPayers;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Recipient;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.PayerSum;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What payers that contribute to the fund owe straight to countries and communities under contracts
 * and national law, which a certificate would settle if it counted there as benefits shared. It is
 * shown beside what is owed, and taken off nowhere. A group that is measured as one is one payer.
 *
 * @param payers how many owe both
 * @param owed what they owe past the fund
 * @param expected the same, of each payer in the part of its contribution that is expected; rounded
 *     once for each
 */
public record Certificates(int payers, Money owed, Money expected) {

  /** Those of a year. */
  static Certificates of(YearOutcome year) {
    return year.payers().sum(Sum.class, Sum::new).all();
  }

  static void add(YearResults results, IndicatorList to) {
    ParameterValues assumptions = results.outcome().assumptions();
    if (!assumptions.has(AssumptionNames.CERTIFICATE)) {
      return;
    }
    Fraction part = assumptions.rate(AssumptionNames.CERTIFICATE);
    Certificates all = of(results.outcome());
    to.count("payers_with_certificate", all.payers(), Message.of("indicator.certificate-payers"));
    to.usd("certificate_settles", all.owed().times(part), Message.of("indicator.certificate"));
    to.usd(
        "certificate_settles_expected",
        all.expected().times(part),
        Message.of("indicator.certificate-expected"));
  }

  /** Over payers. */
  static final class Sum implements PayerSum<Sum> {

    private int payers;
    private Money owed = Money.ZERO;
    private Money expected = Money.ZERO;
    private final GroupPayers groups = new GroupPayers();

    @Override
    public void add(PayerOutcome payer) {
      if (!groups.take(payer)) {
        add(payer.dues());
      }
    }

    private void add(List<Due> dues) {
      Money toTheFund = Money.ZERO;
      Money paid = Money.ZERO;
      Money past = Money.ZERO;
      for (Due due : dues) {
        if (due.recipient() instanceof Recipient.Fund) {
          toTheFund = toTheFund.plus(due.owed());
          paid = paid.plus(due.expected());
        } else if (due.recipient() instanceof Recipient.OfCountry
            || due.recipient() instanceof Recipient.OfCommunities) {
          past = past.plus(due.owed());
        }
      }
      if (toTheFund.isZero() || past.isZero()) {
        return;
      }
      payers++;
      owed = owed.plus(past);
      expected = expected.plus(past.times(paid.toFraction().dividedBy(toTheFund.toFraction())));
    }

    @Override
    public void addAll(Sum behind) {
      payers += behind.payers;
      owed = owed.plus(behind.owed);
      expected = expected.plus(behind.expected);
      groups.addAll(behind.groups);
    }

    Certificates all() {
      Sum all = new Sum();
      all.addAll(this);
      groups.all().forEach(some -> all.add(GroupPayers.dues(some)));
      return new Certificates(all.payers, all.owed, all.expected);
    }
  }
}
