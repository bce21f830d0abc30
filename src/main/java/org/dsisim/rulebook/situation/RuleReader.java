package org.dsisim.rulebook.situation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.dsisim.model.answer.Contribution;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.lint.ConditionLint;
import org.jspecify.annotations.Nullable;

/** Finds out what one rule reads of subjects, and which switches. */
final class RuleReader {

  /** Facts that say what a parameter is set to, by name. */
  private static final Set<String> SWITCHES =
      Set.of(Choice.class.getSimpleName(), Count.class.getSimpleName());

  private static final String CONTRIBUTION = Contribution.class.getSimpleName();

  private final RuleText rule;
  private final ReadTests tests;
  private final Set<String> switches = new LinkedHashSet<>();
  private int subjects;
  private boolean looksAround;
  private boolean owesToNamed;
  private @Nullable String changesByWord;

  RuleReader(RuleText rule, ReadTests tests) {
    this.rule = rule;
    this.tests = tests;
  }

  /**
   * Reads the rule.
   *
   * @return how its findings name whom they are owed to, in their order
   */
  List<RecipientWord> run() throws NotSituational {
    Map<String, SituationValue> names = new HashMap<>();
    walk(rule.tree().getLhs(), names);
    if (!(rule.tree().getConsequence() instanceof String consequence)) {
      throw new NotSituational(Reason.CONSEQUENCE, "");
    }
    ConsequenceReader reader = new ConsequenceReader(names);
    List<RecipientWord> recipients = reader.of(consequence);
    owesToNamed = reader.owesToNamed();
    changesByWord = reader.changesByWord();
    return recipients;
  }

  /** The parameters that it reads as facts. */
  Set<String> switches() {
    return switches;
  }

  /** Whether it looks at several facts of a payer together. */
  boolean joins() {
    return subjects > 1 || looksAround;
  }

  /** Whether it says that something is owed to a country that it names. */
  boolean owesToNamed() {
    return owesToNamed;
  }

  /** What it adds or takes off where a word of the subject says to whom; null for nothing. */
  @Nullable String changesByWord() {
    return changesByWord;
  }

  private void walk(@Nullable Object element, Map<String, SituationValue> names)
      throws NotSituational {
    if (element instanceof PatternDescr pattern && pattern.getSource() == null) {
      pattern(pattern, names);
    } else if (element instanceof AndDescr all) {
      for (BaseDescr part : all.getDescrs()) {
        walk(part, names);
      }
    } else if (element instanceof NotDescr
        || element instanceof ExistsDescr
        || element instanceof ForallDescr) {
      int before = subjects;
      Map<String, SituationValue> within = new HashMap<>(names);
      for (BaseDescr part : ((ConditionalElementDescr) element).getDescrs()) {
        walk(part, within);
      }
      looksAround |= subjects > before;
    } else if (element instanceof ConditionalElementDescr either) {
      either(either, names);
    } else {
      throw new NotSituational(Reason.FORM, "");
    }
  }

  /** Of two ways for a rule to hold, each may be about another subject: only switches may vary. */
  private void either(ConditionalElementDescr either, Map<String, SituationValue> names)
      throws NotSituational {
    int before = subjects;
    for (BaseDescr part : either.getDescrs()) {
      walk(part, names);
    }
    if (subjects > before) {
      throw new NotSituational(Reason.FORM, "or");
    }
  }

  private void pattern(PatternDescr pattern, Map<String, SituationValue> names)
      throws NotSituational {
    String type = String.valueOf(pattern.getObjectType());
    Aspect aspect = Aspect.named(type);
    SituationValue.Fact own = aspect == null ? null : new SituationValue.Fact(aspect, aspect);
    if (aspect != null) {
      subjects++;
      tests.ask(aspect);
    } else if (!SWITCHES.contains(type) && !type.equals(CONTRIBUTION)) {
      throw new NotSituational(Reason.FORM, type);
    }
    if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
      names.put(
          ExpressionReader.ownName(pattern.getIdentifier()),
          own == null ? new SituationValue.Constant() : own);
    }
    ExpressionReader reader = new ExpressionReader(tests, names, own);
    Set<String> fulfilling = null;
    for (BaseDescr constraint : pattern.getDescrs()) {
      String text = ConditionLint.text(constraint);
      DrlxExpression tree = ConditionLint.parse(text);
      if (tree == null) {
        throw new NotSituational(Reason.FORM, text);
      }
      reader.of(tree);
      Set<String> ofOne = SwitchNames.fulfilling(tree);
      fulfilling = fulfilling == null ? ofOne : fulfilling;
    }
    if (SWITCHES.contains(type)) {
      if (fulfilling == null) {
        throw new NotSituational(Reason.FORM, type);
      }
      switches.addAll(fulfilling);
    }
  }
}
