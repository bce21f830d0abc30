package org.dsisim.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.model.formula.WeightBase.ByFigures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Refusal;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words why a formula gives out no fund, with the place of the parameter that says so.
 */
final class RefusalInWords {

  private final String formula;
  private final ParameterValues terms;
  private final Money fund;

  /**
   * The words for a formula.
   *
   * @param terms its parameters
   * @param fund that it was to give out
   */
  RefusalInWords(String formula, ParameterValues terms, Money fund) {
    this.formula = formula;
    this.terms = terms;
    this.fund = fund;
  }

  /** The refusal as an error in the input. */
  InvalidInput of(Refusal refusal) {
    if (refusal instanceof Refusal.NegativeWeight weight) {
      return refused(
          weight.parameter(),
          "'%s' of %s is %s: a weight cannot be negative."
              .formatted(weight.parameter(), terms.owner(), written(weight.parameter())));
    }
    if (refusal instanceof Refusal.NoChoice choice) {
      return refused(
          choice.parameter(),
          "'%s' of %s is '%s': what is unknown is %s."
              .formatted(
                  choice.parameter(),
                  terms.owner(),
                  written(choice.parameter()),
                  String.join(", ", ByFigures.WORDS)));
    }
    if (refusal instanceof Refusal.SharesOfAllIplc shares) {
      return refused(
          shares.parameters().get(1),
          "%s of %s cannot both be the share of all IPLC together."
              .formatted(joined(shares.parameters()), terms.owner()));
    }
    if (refusal instanceof Refusal.IplcAboveAll iplc) {
      return refused(
          iplc.parameter(),
          "'%s' of %s is %s percent: no more than the whole of an amount can be for the IPLC."
              .formatted(iplc.parameter(), terms.owner(), written(iplc.parameter())));
    }
    if (refusal instanceof Refusal.FloorAboveCeiling bounds) {
      return noResult(
          bounds.floor(),
          "%s is to receive at least '%s' and at most '%s' of %s, and the first is above the second."
              .formatted(bounds.code(), bounds.floor(), bounds.ceiling(), formula),
          null);
    }
    return refusal instanceof Refusal.FloorsAboveAll floors ? infeasible(floors) : ofParts(refusal);
  }

  private InvalidInput ofParts(Refusal refusal) {
    if (refusal instanceof Refusal.RestInPartsAndWhole rest) {
      return refused(
          rest.parameters().get(0),
          "%s of %s are parts of the rest, which rules also share whole."
              .formatted(joined(rest.parameters()), terms.owner()));
    }
    if (refusal instanceof Refusal.NoPartOfRest none) {
      return refused(
          none.parameters().get(0),
          "%s of %s are all 0: at least one must be above."
              .formatted(joined(none.parameters()), terms.owner()));
    }
    if (refusal instanceof Refusal.WindowsAboveAll windows) {
      return InvalidInput.of(
          terms.term(windows.parameters().get(0)).place(),
          "%s of %s takes %s %% of the fund."
              .formatted(
                  joined(windows.parameters()), terms.owner(), percent(windows.together(), 4)),
          "percent were meant, not shares: at most 100.");
    }
    Refusal.ComponentsAboveAll components = (Refusal.ComponentsAboveAll) refusal;
    List<String> names = components.parameters();
    return InvalidInput.of(
        terms.term(names.get(names.size() - 1)).place(),
        "%s of %s take %s %% of the fund together."
            .formatted(joined(names), terms.owner(), percent(components.together(), 4)),
        "percent were meant, not shares: together at most 100.");
  }

  private NotComputable infeasible(Refusal.FloorsAboveAll floors) {
    List<String> names = floors.parameters();
    boolean one = names.size() == 1;
    String what =
        "%s of %s %s infeasible: the floors of %d eligible Parties take %s %% of the fund."
            .formatted(
                names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and ")),
                formula,
                one ? "is" : "are",
                floors.parties(),
                percent(floors.taken(), 2));
    return noResult(
        names.get(0), what, one ? most(names.get(0), floors.available(), floors.parties()) : null);
  }

  /** The highest floor that can be met; rounded down, so that whoever takes it is not refused. */
  private String most(String parameter, Fraction available, int parties) {
    Fraction share = available.dividedBy(Fraction.of(parties));
    return terms.isMoney(parameter)
        ? "at most USD "
            + new BigDecimal(share.times(fund.toFraction()).floor(), 2).toPlainString()
            + " for each Party."
        : "at most "
            + new BigDecimal(share.times(1_000_000).floor(), 4).stripTrailingZeros().toPlainString()
            + " % for each Party.";
  }

  private InvalidInput refused(String parameter, String what) {
    return InvalidInput.of(terms.term(parameter).place(), what, null);
  }

  private NotComputable noResult(String parameter, String what, @Nullable String maybe) {
    return new NotComputable(
        new Problem(Severity.ERROR, terms.term(parameter).place(), what, maybe));
  }

  private String written(String parameter) {
    return terms.term(parameter).value().text();
  }

  private static String joined(List<String> parameters) {
    return String.join(" and ", parameters);
  }

  private static String percent(Fraction part, int places) {
    return part.times(100).toDecimal(places).stripTrailingZeros().toPlainString();
  }
}
