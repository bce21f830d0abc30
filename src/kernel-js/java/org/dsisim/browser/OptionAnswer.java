package org.dsisim.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.CannotSettle;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.CollectionRule;
import org.dsisim.reckoning.option.OptionLiability;
import org.dsisim.reckoning.option.RuleSetLiability;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.value.NamedValues;

/**
 * What comes of an {@link OptionSetting}, line by line, money in cents: what each use goes through
 * under each rule set and whether it happens, what all owe under the rule set by itself, and what
 * each payer owes, exactly and rounded, is expected to pay, does not owe for the sake of a use that
 * does not happen, and has taken off; of what is nothing there is no word.
 *
 * <pre>
 * goes levy maize months 6 cost 500000 dropped
 * alone levy 1000000
 * payer acme 1000000 250000
 * due levy maize/KEN KEN YES 1000000 1000000 250000 credited 500 on PRODUCT_SALES
 * due levy wheat fund YES 0 0 0 lost 5 unknown SEQUENCES
 * </pre>
 *
 * <p>Where rules or parameters come to no amount there is one line: {@code unsettled}, the rule and
 * the parameter.
 */
final class OptionAnswer {

  private final StringBuilder lines = new StringBuilder();

  private OptionAnswer() {}

  /** The answer to a setting. */
  static String of(OptionSetting setting) {
    try {
      OptionAnswer answer = new OptionAnswer();
      answer.say(setting);
      return answer.lines.toString();
    } catch (CannotSettle unsettled) {
      return "unsettled " + unsettled.rule().title() + " " + unsettled.parameter() + "\n";
    }
  }

  private void say(OptionSetting setting) {
    NamedValues assumptions = setting.assumptions();
    List<RuleSetLiability> owed = new ArrayList<>();
    for (OptionSetting.OfRuleSet one : setting.ruleSets()) {
      ComplianceRate rate = new ComplianceRate(assumptions, one.answers().force());
      CollectionRule collected = new CollectionRule(one.answers().force(), rate);
      RuleSetLiability liability =
          new RuleSetLiability(one.answers(), one.values(), assumptions, collected);
      liability.burdens().all().forEach(this::goes);
      line("alone", one.answers().ruleSet(), liability.owed().cents());
      owed.add(liability);
    }
    for (PayerOutcome payer : OptionLiability.of(owed, setting.crediting())) {
      line("payer", payer.payer().id(), payer.owed().cents(), payer.expected().cents());
      payer.dues().forEach(this::due);
    }
  }

  private void goes(UseBurden burden) {
    line(
        "goes",
        burden.ruleSet(),
        burden.use().id(),
        "months",
        burden.months(),
        "cost",
        burden.cost().cents(),
        burden.isDropped() ? "dropped" : "happens");
  }

  private void due(Due due) {
    line(
        "due",
        due.ruleSet(),
        word(due.subject()),
        RuleSetWords.word(due.recipient()),
        due.liability(),
        due.exactly(),
        due.owed().cents(),
        due.expected().cents(),
        due.lost().isZero() ? "" : "lost " + due.lost().cents(),
        due.credits().isEmpty() ? "" : "credited " + due.credited(),
        words("on", due.bases()),
        words("unknown", due.unknown()));
  }

  private static String word(Subject subject) {
    String use = Subject.idOfUse(subject);
    if (subject instanceof Payer payer) {
      return payer.id();
    }
    return subject instanceof Origin origin
        ? use + "/" + origin.country().code().iso3()
        : use;
  }

  private static String words(String begin, Set<AssessmentBase> bases) {
    if (bases.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder(begin);
    bases.forEach(base -> words.append(' ').append(base.name()));
    return words.toString();
  }

  private void line(Object... words) {
    String space = "";
    for (Object word : words) {
      if (!word.equals("")) {
        lines.append(space).append(word);
        space = " ";
      }
    }
    lines.append('\n');
  }
}
