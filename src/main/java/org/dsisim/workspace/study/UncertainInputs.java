package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.uncertainty.Correlations;
import org.dsisim.study.uncertainty.LeftOut;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Spread;
import org.dsisim.study.uncertainty.Spreads;
import org.dsisim.study.uncertainty.UncertainInput;
import org.dsisim.table.Cell;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is uncertain about an option: in its tables, and in what somebody says beside them.
 */
final class UncertainInputs {

  private static final Place UNCERTAIN = Place.ofCommandLine("--uncertain");

  private final StudiedOption studied;
  private final UncertaintyRequest request;
  private final boolean withRanges;
  private final Problems problems;
  private final Map<String, UncertainInput> found = new LinkedHashMap<>();
  private final List<String> notRead = new ArrayList<>();
  private final List<String> set = new ArrayList<>();
  private final List<String> brackets = new ArrayList<>();
  private final List<String> ofPayers = new ArrayList<>();
  private final List<Correlations.Pair> pairs;

  /**
   * The inputs of an option.
   *
   * @param withRanges whether a low and a high value will do where nothing says how likely any is
   * @param problems gets what is wrong with what was asked for
   */
  UncertainInputs(
      StudiedOption studied, UncertaintyRequest request, boolean withRanges, Problems problems) {
    this.studied = studied;
    this.request = request;
    this.withRanges = withRanges;
    this.problems = problems;
    Map<String, UncertainInput> said = said();
    YearOutcome year = studied.asItIs().outcome();
    Set<String> read = AssumptionsUsed.of(studied.run().outcomes().get(0));
    ofTable(year.assumptions(), read, said);
    year.ruleSetValues()
        .values()
        .forEach(parameterValues -> ofTable(parameterValues, parameterValues.names(), said));
    this.pairs = new StatedCorrelations(found, problems).read(request);
    if (found.isEmpty() && !problems.hasErrors()) {
      problems.error(UNCERTAIN, nothing(), Message.of("uncertainty.nothing.maybe"));
    }
  }

  /** That nothing is uncertain here, also where something is that nobody reads. */
  private Message nothing() {
    String option = studied.tried().option().name();
    String scenario = String.valueOf(studied.run().scenario().scenario().heading().id());
    return notRead.isEmpty()
        ? Message.of("uncertainty.nothing", "option", option, "scenario", scenario)
        : Message.of(
            "uncertainty.nothing-read",
            "option",
            option,
            "scenario",
            scenario,
            "count",
            notRead.size());
  }

  /** What is drawn of a side, in the order of the tables. */
  List<UncertainInput> of(Side side) {
    return found.values().stream().filter(input -> input.side() == side).toList();
  }

  /** What could be drawn and is not. */
  LeftOut leftOut() {
    return new LeftOut(notRead, set, brackets, ofPayers);
  }

  private Map<String, UncertainInput> said() {
    Map<String, UncertainInput> said = new LinkedHashMap<>();
    for (String text : request.uncertain()) {
      ParameterOverride.parse(text, UNCERTAIN)
          .ifPresentOrElse(
              one -> said(one, said),
              () ->
                  problems.error(
                      UNCERTAIN,
                      Message.of("uncertainty.no-input", "text", text),
                      Message.of("uncertainty.no-input.maybe")));
    }
    return said;
  }

  private void said(ParameterOverride one, Map<String, UncertainInput> said) {
    ParameterValue inForce = studied.inForce(one.address(), UNCERTAIN, problems);
    if (inForce == null) {
      return;
    }
    if (said.containsKey(one.address())) {
      problems.error(UNCERTAIN, Message.of("uncertainty.twice", "address", one.address()));
      return;
    }
    if (!one.owner().equals(ParameterOverride.ASSUMPTION) && !request.withBrackets()) {
      problems.error(
          UNCERTAIN,
          Message.of("uncertainty.is-bracket", "address", one.address()),
          Message.of("uncertainty.is-bracket.maybe"));
      return;
    }
    Cell cell = Cell.of(one.address(), one.text(), UNCERTAIN);
    Distribution distribution =
        cell.required(problems)
            ? Distribution.read(
                one.name(),
                inForce.parameter().unit(),
                inForce.dated().alternatives(),
                cell,
                problems)
            : null;
    Spread spread =
        distribution == null
            ? null
            : Spreads.of(distribution, inForce.parameter(), UNCERTAIN, problems);
    boolean isOfEachPayer = distribution instanceof Distribution.EachPayer;
    if (isOfEachPayer && !canBeOfEachPayer(one.owner(), inForce, UNCERTAIN)) {
      return;
    }
    if (isOfEachPayer && withRanges) {
      problems.error(
          UNCERTAIN,
          Message.of("uncertainty.each-payer.one-value", "address", one.address()),
          Message.of("uncertainty.each-payer.one-value.maybe"));
      return;
    }
    if (spread != null) {
      said.put(one.address(), new UncertainInput(one.owner(), inForce, spread, isOfEachPayer));
    }
  }

  private void ofTable(
      ParameterValues values, Collection<String> read, Map<String, UncertainInput> said) {
    for (ParameterValue value : values.all()) {
      String address = values.owner() + "." + value.name();
      UncertainInput asSaid = said.get(address);
      if (asSaid != null) {
        found.put(address, asSaid);
        continue;
      }
      boolean isOfRoom = !values.owner().equals(ParameterOverride.ASSUMPTION);
      Spread spread = spread(value, isOfRoom);
      if (spread == null) {
        continue;
      }
      if (!read.contains(value.name())) {
        notRead.add(address);
      } else if (value.setting()) {
        set.add(address);
      } else if (isOfRoom && !request.withBrackets()) {
        brackets.add(address);
      } else if (!isOfEachPayer(value)) {
        found.put(address, new UncertainInput(values.owner(), value, spread, false));
      } else if (withRanges) {
        ofPayers.add(address);
      } else if (canBeOfEachPayer(values.owner(), value, value.dated().place())) {
        found.put(address, new UncertainInput(values.owner(), value, spread, true));
      }
    }
  }

  private static boolean isOfEachPayer(ParameterValue value) {
    return value.dated().distribution() instanceof Distribution.EachPayer;
  }

  /** Only of what is owed do payers pay parts of their own. */
  private boolean canBeOfEachPayer(String owner, ParameterValue value, Place place) {
    boolean can =
        owner.equals(ParameterOverride.ASSUMPTION)
            && ReservedAssumption.of(value.name())
                .filter(ReservedAssumption::isPartOfPayer)
                .isPresent();
    if (!can) {
      problems.error(
          place,
          Message.of("uncertainty.each-payer.no-part", "address", owner + "." + value.name()),
          Message.of("uncertainty.each-payer.no-part.maybe"));
    }
    return can;
  }

  /** By its distribution, its alternatives, or, where that will do, its range; null without any. */
  private @Nullable Spread spread(ParameterValue value, boolean isOfRoom) {
    DatedValue dated = value.dated();
    if (dated.distribution() != null) {
      return Spreads.of(dated.distribution(), value.parameter(), dated.place(), problems);
    }
    Spread spread = isOfRoom ? Spreads.ofBrackets(value) : null;
    return spread == null && withRanges ? Spreads.ofRange(dated) : spread;
  }

  /**
   * The correlations that are stated, of the inputs of one side; of none where something is wrong
   * with them, which is reported.
   */
  Correlations correlations(Side side) {
    List<String> addresses = of(side).stream().map(UncertainInput::address).toList();
    Correlations possible = Correlations.of(addresses, pairs);
    if (possible == null) {
      problems.error(
          StatedCorrelations.PLACE,
          Message.of("uncertainty.correlation.impossible"),
          Message.of("uncertainty.correlation.impossible.maybe"));
      return Correlations.NONE;
    }
    return possible;
  }
}
