package org.dsisim.explanation.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;

/** What is in force otherwise than under a baseline: rule sets, parameters, assumptions. */
final class ChangedValues {

  private static final int NAMED = 3;

  private final ExplanationContext context;
  private final ExplanationContext baseline;
  private final List<Message> brief = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  ChangedValues(ExplanationContext context, ExplanationContext baseline) {
    this.context = context;
    this.baseline = baseline;
    Map<String, ParameterValues> now = all(context);
    Map<String, ParameterValues> before = all(baseline);
    Set<String> owners = new LinkedHashSet<>(now.keySet());
    owners.addAll(before.keySet());
    for (String owner : owners) {
      ParameterValues one = now.get(owner);
      ParameterValues other = before.get(owner);
      if (other == null) {
        only(Message.of("explanation.change.only-now", "rules", owner));
      } else if (one == null) {
        only(Message.of("explanation.change.only-before", "rules", owner));
      } else {
        one.names().stream()
            .filter(name -> other.has(name) && !text(one, name).equals(text(other, name)))
            .forEach(name -> otherwise(name, one, other));
      }
    }
  }

  private static Map<String, ParameterValues> all(ExplanationContext context) {
    Map<String, ParameterValues> all = new TreeMap<>(context.year().ruleSetValues());
    all.put(context.year().assumptions().owner(), context.year().assumptions());
    return all;
  }

  private static String text(ParameterValues values, String name) {
    ParameterValue parameterValue = values.value(name);
    return parameterValue.value().text();
  }

  private void only(Message only) {
    brief.add(only);
    reasons.add(Reason.of(only));
  }

  private void otherwise(String name, ParameterValues one, ParameterValues other) {
    Message words =
        Message.of(
            "explanation.change.value",
            "address",
            one.owner() + "." + name,
            "now",
            text(one, name),
            "before",
            text(other, name));
    brief.add(words);
    reasons.add(Reason.of(words, context.parameter(one, name), baseline.parameter(other, name)));
  }

  /** Each with where both values are from. */
  List<Reason> reasons() {
    return reasons.isEmpty()
        ? List.of(Reason.of(Message.of("explanation.change.nothing")))
        : List.copyOf(reasons);
  }

  /** The first of them. */
  Message inBrief() {
    if (brief.isEmpty()) {
      return Message.of("explanation.change.nothing");
    }
    Message first = WordList.apart(brief.stream().limit(NAMED).toList());
    int more = brief.size() - NAMED;
    return more <= 0
        ? first
        : Message.of("explanation.change.and-more", "first", first, "count", more);
  }
}
