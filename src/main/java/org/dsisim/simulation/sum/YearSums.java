package org.dsisim.simulation.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.ledger.Ledger;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.MostMoney;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.asking.Assessment;
import org.dsisim.simulation.asking.PieceOutcome;
import org.dsisim.simulation.asking.RuleSetSums;
import org.dsisim.simulation.asking.YearAssessment;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PayerTotals;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;

/** What the year of all payers adds up to, taken in piece by piece. */
public final class YearSums {

  private final Ledger ledger;
  private final Posting posting;
  private final MostMoney.Sum all = new MostMoney.Sum();
  private final Bilateral bilateral = new Bilateral();
  private final UsesOfYear.Sums uses;
  private final Map<String, RuleSetSums> byRuleSet = new LinkedHashMap<>();
  private final MoneySum toTheFund = new MoneySum();
  private final PayerTotals totals = new PayerTotals();

  /**
   * Of nobody yet.
   *
   * @param keepsUses whether what becomes of each use is kept
   */
  public YearSums(int year, List<ContributionRules> contributions, boolean keepsUses) {
    this.uses = new UsesOfYear.Sums(keepsUses);
    this.ledger = new Ledger(year);
    this.posting = new Posting(year, ledger);
    contributions.forEach(rules -> byRuleSet.put(rules.id(), new RuleSetSums(rules.id())));
  }

  /**
   * Takes a piece in, and posts what its payers are expected to pay.
   *
   * @param users of the piece
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  void add(List<User> users, PieceOutcome piece) {
    for (PayerOutcome payer : piece.payers()) {
      all.add(payer);
      addToTheFund(payer);
      totals.add(payer);
      bilateral.add(payer);
      posting.post(payer);
    }
    uses.add(users, piece.uses());
    for (Assessment one : piece.assessments()) {
      Objects.requireNonNull(byRuleSet.get(one.rules().id())).add(one);
    }
  }

  /**
   * Takes in users of a piece, and posts what those in each situation are expected to pay.
   *
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  void add(PayerColumns piece) {
    int owing = piece.owing();
    for (int i = 0; i < owing; i++) {
      int user = piece.owing(i);
      all.addCents(piece.owed(user));
      toTheFund.addCents(piece.expected(user));
    }
    totals.add(piece);
    posting.post(piece);
    Objects.requireNonNull(byRuleSet.get(piece.ruleSet())).add(piece);
  }

  private void addToTheFund(PayerOutcome payer) {
    for (Due due : payer.dues()) {
      if (due.recipient() instanceof Recipient.Fund) {
        toTheFund.add(due.expected());
      }
    }
  }

  /**
   * Takes in what was added up of the pieces that come behind.
   *
   * @throws org.dsisim.value.TooMuchMoney when all together is more than all money
   */
  void addAll(YearSums behind) {
    all.addAll(behind.all);
    toTheFund.add(behind.toTheFund);
    totals.addAll(behind.totals);
    bilateral.addAll(behind.bilateral);
    ledger.postAll(behind.ledger);
    uses.addAll(behind.uses);
    behind.byRuleSet.forEach((id, sums) -> Objects.requireNonNull(byRuleSet.get(id)).addAll(sums));
  }

  /** The books so far, and where to post what follows. */
  public Ledger ledger() {
    return ledger;
  }

  /** What is expected to come into the fund. */
  public Money toTheFund() {
    return toTheFund.all();
  }

  /** What all payers owe and are expected to pay, for one to hold the {@link Ledger} against. */
  public PayerTotals totals() {
    return totals;
  }

  /** What goes straight to countries. */
  public Bilateral bilateral() {
    return bilateral;
  }

  /** The uses, in the order of users and their ids. */
  public UsesOfYear uses(YearAssessment assessment) {
    return uses.uses(assessment);
  }

  /** What unknown figures could change, by rule set. */
  public List<UnknownFigures> unknownFigures() {
    return byRuleSet.values().stream().flatMap(sums -> sums.unknownFigures().stream()).toList();
  }

  /** Which records have to be tagged, by rule set. */
  public List<Tagging> taggings() {
    return byRuleSet.values().stream().flatMap(sums -> sums.taggings().stream()).toList();
  }
}
