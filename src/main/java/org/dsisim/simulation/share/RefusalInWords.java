package org.dsisim.simulation.share;

import java.math.BigDecimal;
import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
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
  private final ParameterValues values;
  private final Money fund;

  /**
   * The words for a formula.
   *
   * @param values its parameters
   * @param fund that it was to give out
   */
  RefusalInWords(String formula, ParameterValues values, Money fund) {
    this.formula = formula;
    this.values = values;
    this.fund = fund;
  }

  /** The refusal as an error in the input. */
  InvalidInput of(Refusal refusal) {
    if (refusal instanceof Refusal.NegativeWeight weight) {
      return refused(
          weight.parameter(),
          Message.of(
              "simulation.refused.negative",
              "parameter",
              weight.parameter(),
              "formula",
              values.owner(),
              "value",
              written(weight.parameter())));
    }
    if (refusal instanceof Refusal.NoChoice choice) {
      return refused(
          choice.parameter(),
          Message.of(
              "simulation.refused.no-choice",
              "parameter",
              choice.parameter(),
              "formula",
              values.owner(),
              "value",
              written(choice.parameter()),
              "words",
              List.copyOf(ByFigures.WORDS)));
    }
    if (refusal instanceof Refusal.SharesOfAllIplc shares) {
      return refused(
          shares.parameters().get(1),
          Message.of(
              "simulation.refused.iplc-shares",
              "parameters",
              all(shares.parameters()),
              "formula",
              values.owner()));
    }
    if (refusal instanceof Refusal.IplcAboveAll iplc) {
      return refused(
          iplc.parameter(),
          Message.of(
              "simulation.refused.iplc-above-all",
              "parameter",
              iplc.parameter(),
              "formula",
              values.owner(),
              "value",
              written(iplc.parameter())));
    }
    if (refusal instanceof Refusal.FloorAboveCeiling bounds) {
      return noResult(
          bounds.floor(),
          Message.of(
              "simulation.no-result.bounds",
              "party",
              bounds.code().iso3(),
              "floor",
              bounds.floor(),
              "ceiling",
              bounds.ceiling(),
              "formula",
              formula),
          null);
    }
    return refusal instanceof Refusal.FloorsAboveAll floors ? infeasible(floors) : ofParts(refusal);
  }

  private InvalidInput ofParts(Refusal refusal) {
    if (refusal instanceof Refusal.RestInPartsAndWhole rest) {
      return refused(
          rest.parameters().get(0),
          Message.of(
              "simulation.refused.rest-twice",
              "parameters",
              all(rest.parameters()),
              "formula",
              values.owner()));
    }
    if (refusal instanceof Refusal.NoPartOfRest none) {
      return refused(
          none.parameters().get(0),
          Message.of(
              "simulation.refused.all-nothing",
              "parameters",
              all(none.parameters()),
              "formula",
              values.owner()));
    }
    if (refusal instanceof Refusal.WindowsAboveAll windows) {
      return InvalidInput.of(
          values.value(windows.parameters().get(0)).place(),
          Message.of(
              "simulation.refused.windows",
              "parameters",
              all(windows.parameters()),
              "count",
              windows.parameters().size(),
              "formula",
              values.owner(),
              "percent",
              percent(windows.together(), 4)),
          Message.of("simulation.refused.windows.maybe"));
    }
    if (refusal instanceof Refusal.EnvelopesAboveAll envelopes) {
      return InvalidInput.of(
          values.value(envelopes.parameters().get(0)).place(),
          Message.of(
              "simulation.refused.envelopes",
              "parameters",
              all(envelopes.parameters()),
              "formula",
              values.owner(),
              "percent",
              percent(envelopes.together(), 4)),
          Message.of("simulation.refused.windows.maybe"));
    }
    Refusal.ComponentsAboveAll components = (Refusal.ComponentsAboveAll) refusal;
    List<String> names = components.parameters();
    return InvalidInput.of(
        values.value(names.get(names.size() - 1)).place(),
        Message.of(
            "simulation.refused.components",
            "parameters",
            all(names),
            "formula",
            values.owner(),
            "percent",
            percent(components.together(), 4)),
        Message.of("simulation.refused.components.maybe"));
  }

  private NotComputable infeasible(Refusal.FloorsAboveAll floors) {
    List<String> names = floors.parameters();
    boolean one = names.size() == 1;
    Message quoted =
        WordList.eachAnd(
            names.stream().map(name -> Message.of("simulation.quoted", "name", name)).toList());
    return noResult(
        names.get(0),
        Message.of(
            one ? "simulation.no-result.floor" : "simulation.no-result.floors",
            "parameters",
            quoted,
            "formula",
            formula,
            "parties",
            floors.parties(),
            "percent",
            percent(floors.taken(), 2)),
        one ? most(names.get(0), floors.available(), floors.parties()) : null);
  }

  /** The highest floor that can be met; rounded down, so that whoever takes it is not refused. */
  private Message most(String parameter, Fraction available, int parties) {
    Fraction share = available.dividedBy(Fraction.of(parties));
    return values.isMoney(parameter)
        ? Message.of(
            "simulation.no-result.floor.maybe-usd",
            "dollars",
            new BigDecimal(share.times(fund.toFraction()).floor(), 2).toPlainString())
        : Message.of(
            "simulation.no-result.floor.maybe-percent",
            "percent",
            new BigDecimal(share.times(1_000_000).floor(), 4).stripTrailingZeros().toPlainString());
  }

  private InvalidInput refused(String parameter, Message what) {
    return InvalidInput.of(values.value(parameter).place(), what, null);
  }

  private NotComputable noResult(String parameter, Message why, @Nullable Message maybe) {
    return new NotComputable(values.value(parameter).place(), why, maybe);
  }

  private String written(String parameter) {
    return values.value(parameter).value().text();
  }

  private static Message all(List<String> parameters) {
    return WordList.eachAnd(parameters.stream().map(Message::plain).toList());
  }

  private static String percent(Fraction part, int places) {
    return part.times(100).toDecimal(places).stripTrailingZeros().toPlainString();
  }
}
