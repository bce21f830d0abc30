package org.dsisim.rulebook.lint;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.CreditFindings;
import org.dsisim.model.answer.WeightFindings;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.RuleWords;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.drl.ListWord;
import org.jspecify.annotations.Nullable;

/** What a word of a rule needs of the parameter that it names. */
@SuppressWarnings("ImmutableEnumChecker") // the set is never changed
public enum ParameterRole {
  /** A list of words. */
  LIST(Unit.LIST),
  /** A part of something. */
  RATE(Unit.PERCENT, Unit.SHARE),
  /** A sum of money. */
  MONEY(Unit.USD),
  /** A part of the fund, or a sum of money. */
  LIMIT(Unit.PERCENT, Unit.SHARE, Unit.USD),
  /** Any number. */
  NUMBER(Unit.PERCENT, Unit.SHARE, Unit.USD, Unit.COUNT, Unit.NUMBER, Unit.YEARS, Unit.MONTHS),
  /** A number whose name says which figure it tests. */
  THRESHOLD(Unit.PERCENT, Unit.SHARE, Unit.USD, Unit.COUNT, Unit.NUMBER, Unit.YEARS, Unit.MONTHS),
  /** What becomes of a Party of which a figure is unknown; no rule reads its words. */
  UNKNOWN(Unit.CHOICE),
  /** A switch; see {@link Switches}. */
  CHOICE(Unit.CHOICE, Unit.TEXT, Unit.BOOLEAN),
  /** A whole number; see {@link Switches}. */
  COUNT(Unit.COUNT, Unit.YEARS);

  /**
   * By type and name of a method: what each value names, but for a {@link ListWord}. A dash is no
   * name of a parameter.
   */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry(key(Payer.class, "usesForProducts"), "LIST"),
          Map.entry(key(Payer.class, "usesForProductsUnderNoOtherTreaty"), "LIST"),
          Map.entry(key(Use.class, "sellsMoreThan"), "MONEY"),
          Map.entry(key(CreditFindings.class, "creditsOwed"), "- RATE RATE"),
          Map.entry(key(CreditFindings.class, "creditsPaid"), "- RATE RATE"),
          Map.entry(key(Payer.class, "exceeded"), "THRESHOLD"),
          Map.entry(key(Payer.class, "unknown"), "THRESHOLD"),
          Map.entry(key(Payer.class, "exceededOrUnknown"), "THRESHOLD"),
          Map.entry(key(Payer.class, "standing"), "THRESHOLD"),
          Map.entry(key(Party.class, "above"), "- NUMBER"),
          Map.entry(key(RuleWords.class, "share"), "RATE -"),
          Map.entry(key(RuleWords.class, "fixed"), "MONEY"),
          Map.entry(key(RuleWords.class, "perUnit"), "MONEY -"),
          Map.entry(key(RuleWords.class, "perUnitAbove"), "MONEY - NUMBER"),
          Map.entry(key(RuleWords.class, "wholeBand"), "LIST LIST -"),
          Map.entry(key(RuleWords.class, "marginalBands"), "LIST LIST -"),
          Map.entry(key(Amount.Banded.class, "inCurrency"), "NUMBER"),
          Map.entry(key(RuleWords.class, "feeBand"), "LIST LIST -"),
          Map.entry(key(RuleWords.class, "partOf"), "MONEY -"),
          Map.entry(key(RuleWords.class, "fixedPartOf"), "MONEY RATE"),
          Map.entry(key(RuleWords.class, "component"), "RATE"),
          Map.entry(key(RuleWords.class, "partOfRest"), "NUMBER"),
          Map.entry(key(RuleWords.class, "by"), "NUMBER"),
          Map.entry(key(RuleWords.class, "power"), "- NUMBER"),
          Map.entry(key(Factor.Power.class, "otherwise"), "NUMBER"),
          Map.entry(key(WeightBase.ByFigures.class, "whereUnknown"), "UNKNOWN"),
          Map.entry(key(RuleWords.class, "scale"), "NUMBER"),
          Map.entry(key(Obligation.PoolPart.class, "atLeast"), "RATE"),
          Map.entry(key(Obligation.PoolPart.class, "atMost"), "RATE"),
          Map.entry(key(WeightFindings.class, "forIplc"), "- RATE"),
          Map.entry(key(WeightFindings.class, "forIplcTogether"), "- RATE"),
          Map.entry(key(WeightFindings.class, "sharesWindow"), "- RATE"),
          Map.entry(key(WeightFindings.class, "atLeast"), "- LIMIT"),
          Map.entry(key(WeightFindings.class, "atMost"), "- LIMIT"));

  private final Set<Unit> units;

  ParameterRole(Unit... units) {
    this.units = EnumSet.copyOf(Arrays.asList(units));
  }

  public boolean isMetBy(Unit unit) {
    return units.contains(unit);
  }

  /** The units in words: {@code percent or share}. */
  Message words() {
    if (this == NUMBER || this == THRESHOLD) {
      return Message.of("lint.type.number");
    }
    return WordList.or(units.stream().map(Unit::word).toList());
  }

  /**
   * What a value of a method names.
   *
   * @param index counted from 0; beyond the last it is one more of the last
   * @return null when it names no parameter
   */
  static @Nullable ParameterRole of(Method method, int index) {
    Class<?> type = method.getDeclaringClass();
    String name = method.getName();
    if (ListWord.ALL.stream().anyMatch(w -> w.type() == type && w.method().equals(name))) {
      return LIST;
    }
    String needs = PLACES.get(key(type, name));
    if (needs == null) {
      return null;
    }
    String[] each = needs.split(" ", -1);
    String word = each[Math.min(index, each.length - 1)];
    return word.equals("-") ? null : valueOf(word);
  }

  private static String key(Class<?> type, String method) {
    return type.getName() + "#" + method;
  }
}
