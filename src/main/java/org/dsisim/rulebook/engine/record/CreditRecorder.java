package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.CreditFindings;
import org.dsisim.model.fact.OwedTwice;

/** Writes down what rules on credits find, each finding with its rule. */
public final class CreditRecorder implements CreditFindings {

  private final FiredRule fired;
  private final Problems problems;
  private final IdentityHashMap<OwedTwice, Credit> found = new IdentityHashMap<>();

  /** Writes down credits, with the rule that gives them. */
  public CreditRecorder(FiredRule fired, Problems problems) {
    this.fired = fired;
    this.problems = problems;
  }

  @Override
  public void creditsOwed(OwedTwice twice, String share, String limit) {
    add(new Credit(twice, false, share, limit, fired.rule()));
  }

  @Override
  public void creditsPaid(OwedTwice twice, String share, String limit) {
    add(new Credit(twice, true, share, limit, fired.rule()));
  }

  private void add(Credit credit) {
    Credit first = found.putIfAbsent(credit.twice(), credit);
    if (first != null) {
      Message question =
          Message.of(
              "engine.question.credited",
              "elsewhere",
              credit.twice().elsewhere().inWords(),
              "owed",
              credit.twice().owed().inWords());
      TwoAnswers.report(question, first.rule(), credit.rule(), problems);
    }
  }

  /** The credits in the order in which the pairs were asked about. */
  public List<Credit> credits(List<OwedTwice> twice) {
    List<Credit> credits = new ArrayList<>();
    for (OwedTwice pair : twice) {
      Credit credit = found.get(pair);
      if (credit != null) {
        credits.add(credit);
      }
    }
    return credits;
  }
}
