package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.YearResults;
import org.dsisim.limitation.WhyUntested;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.study.bracket.WhatMoves;
import org.dsisim.workspace.session.Session;

/**
 * The parameters of an option that a scenario cannot test under the values in force: its data say
 * why, and a trial of each value that could be chosen shows that nothing moves. One that only a
 * trial could tell of is left out, so that the answer is quick on many users.
 */
final class UntestedBrackets {

  private final WarmOption option;
  private final List<ParameterOverride> settings;
  private final Session session;

  private UntestedBrackets(WarmOption option, List<ParameterOverride> settings, Session session) {
    this.option = option;
    this.settings = settings;
    this.session = session;
  }

  /**
   * Why, by address; each reason a sentence without its full stop. What data can tell of depends on
   * no rate: so reasons are kept while rates alone change.
   */
  static Map<String, Message> of(
      WarmOption option, List<ParameterOverride> settings, Session session) {
    List<ParameterOverride> decisive =
        settings.stream().filter(one -> !isRate(one, option)).toList();
    Problems problems = new Problems();
    option.tried().check(decisive, problems);
    List<ParameterOverride> key = problems.hasErrors() ? settings : decisive;
    return option
        .recent()
        .untested(key, () -> new UntestedBrackets(option, key, session).reasons());
  }

  private static boolean isRate(ParameterOverride setting, WarmOption option) {
    String name = setting.name();
    if (setting.owner().equals(ParameterOverride.ASSUMPTION)) {
      return Arrays.stream(Force.values()).anyMatch(force -> force.assumption().equals(name));
    }
    return AssessmentBase.ofThreshold(name) == null
        && MeasuringParameter.of(name) == null
        && Session.ruleSets(option.option()).stream()
            .filter(rules -> rules.id().equals(setting.owner()))
            .flatMap(rules -> rules.parameters().stream())
            .anyMatch(
                one ->
                    one.name().equals(name)
                        && (one.unit() == Unit.PERCENT || one.unit() == Unit.SHARE));
  }

  private Map<String, Message> reasons() {
    YearResults inForce = option.results(settings, session).years().get(0);
    WhatMoves moves = WhatMoves.from(inForce);
    Map<String, Message> reasons = new LinkedHashMap<>();
    for (ParameterValues parameterValues : inForce.outcome().ruleSetValues().values()) {
      for (ParameterValue parameterValue : parameterValues.all()) {
        List<String> others = others(parameterValue);
        Message why =
            others.isEmpty()
                ? null
                : WhyUntested.ofData(
                    inForce.outcome(), parameterValues.owner(), parameterValue.name(), others);
        if (why != null
            && nothingMoves(parameterValues.owner(), parameterValue.name(), others, moves)) {
          reasons.put(parameterValues.owner() + "." + parameterValue.name(), why);
        }
      }
    }
    return Collections.unmodifiableMap(reasons);
  }

  /** Its alternatives and the ends of its range, but for the value in force. */
  private static List<String> others(ParameterValue parameterValue) {
    List<Value> values = new ArrayList<>(parameterValue.alternatives());
    Value low = parameterValue.dated().low();
    Value high = parameterValue.dated().high();
    if (low != null && high != null) {
      values.addAll(List.of(low, high));
    }
    return values.stream()
        .filter(value -> !value.saysTheSameAs(parameterValue.value()))
        .map(Value::text)
        .distinct()
        .toList();
  }

  /** A value that cannot be in force beside the others has no result, and so shows nothing. */
  private boolean nothingMoves(String owner, String name, List<String> others, WhatMoves moves) {
    boolean isShown = false;
    for (String text : others) {
      session.expectWanted();
      List<ParameterOverride> tried = new ArrayList<>(settings);
      tried.add(new ParameterOverride(owner, name, text, Place.ofCommandLine(owner + "." + name)));
      Problems problems = new Problems();
      option.tried().check(tried, problems);
      if (problems.hasErrors()) {
        continue;
      }
      if (!moves.to(option.results(tried, session).years().get(0)).isEmpty()) {
        return false;
      }
      isShown = true;
    }
    return isShown;
  }
}
