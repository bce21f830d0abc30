package org.dsisim.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.YearResults;
import org.dsisim.limitation.WhyUntested;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.study.bracket.WhatMoves;

/**
 * The parameters of an option that a scenario cannot test under the values in force: its data say
 * why, and a trial of each value that could be chosen shows that nothing moves. One that only a
 * trial could tell of is left out, so that the answer is quick on many users.
 */
final class UntestedBrackets {

  private final WarmOption option;
  private final List<ParameterOverride> settings;
  private final Session session;

  UntestedBrackets(WarmOption option, List<ParameterOverride> settings, Session session) {
    this.option = option;
    this.settings = settings;
    this.session = session;
  }

  /** Why, by address; each reason a sentence without its full stop. */
  Map<String, Message> reasons() {
    YearResults inForce = option.results(settings, session).years().get(0);
    WhatMoves moves = WhatMoves.from(inForce);
    Map<String, Message> reasons = new LinkedHashMap<>();
    for (ParameterValues terms : inForce.outcome().terms().values()) {
      for (ParameterValue term : terms.all()) {
        List<String> others = others(term);
        Message why =
            others.isEmpty()
                ? null
                : WhyUntested.ofData(inForce.outcome(), terms.owner(), term.name(), others);
        if (why != null && nothingMoves(terms.owner(), term.name(), others, moves)) {
          reasons.put(terms.owner() + "." + term.name(), why);
        }
      }
    }
    return reasons;
  }

  /** Its alternatives and the ends of its range, but for the value in force. */
  private static List<String> others(ParameterValue term) {
    List<Value> values = new ArrayList<>(term.alternatives());
    Value low = term.dated().low();
    Value high = term.dated().high();
    if (low != null && high != null) {
      values.addAll(List.of(low, high));
    }
    return values.stream()
        .filter(value -> !value.saysTheSameAs(term.value()))
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
