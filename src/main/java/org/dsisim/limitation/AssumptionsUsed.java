package org.dsisim.limitation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumedPurpose;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.WithoutOrigin;

/** What an outcome rests on: assumptions, illustrative figures, values that somebody set. */
public final class AssumptionsUsed {

  private AssumptionsUsed() {}

  /** The names of the assumptions that an outcome uses. */
  public static Set<String> of(Outcome outcome) {
    Set<String> used = new LinkedHashSet<>();
    for (ContributionRules rules : outcome.option().stating()) {
      used.addAll(rules.assumptions());
      for (YearOutcome year : outcome.years()) {
        used.addAll(new ComplianceRate(year.assumptions(), rules.force()).refinements());
        ParameterValues values = year.ruleSetValues().get(rules.id());
        if (values != null
            && (MeasuringParameter.INDEX_THRESHOLDS.isOn(values)
                || MeasuringParameter.INDEX_RATES.isOn(values))) {
          used.add(Growth.INFLATION);
        }
      }
    }
    outcome.years().stream()
        .flatMap(year -> WithoutOrigin.assumption(year.assumptions()).stream())
        .forEach(used::add);
    used.add(ReservedAssumption.DATABASE_DUTY);
    used.add(ReservedAssumption.KNOWLEDGE_TAG);
    used.add(AssumptionNames.ADMINISTRATION_SHARE);
    used.add(AssumptionNames.ADMINISTRATION_FIXED);
    used.addAll(AssumedPurpose.assumptions());
    used.add(AssumptionNames.AVOIDANCE);
    used.add(AssumptionNames.PASS_THROUGH);
    used.add(AssumptionNames.CERTIFICATE);
    if (outcome.years().size() > 1) {
      used.add(AssumptionNames.DISCOUNT_RATE);
    }
    if (outcome.years().stream().anyMatch(year -> Growth.isUsed(outcome.scenario(), year.year()))) {
      used.add(Growth.GROWTH);
      outcome.scenario().users().stream()
          .map(User::sector)
          .distinct()
          .forEach(sector -> used.add(Growth.ofSector(sector)));
    }
    return used;
  }

  /** The assumptions in force that the option uses, with their references. */
  public static List<Message> onAssumptions(Outcome outcome) {
    Set<Message> sentences = new LinkedHashSet<>();
    Set<String> used = of(outcome);
    for (YearOutcome year : outcome.years()) {
      for (ParameterValue parameterValue : year.assumptions().all()) {
        if (used.contains(parameterValue.name())) {
          sentences.add(sentence(year.assumptions(), parameterValue));
        }
      }
    }
    return List.copyOf(sentences);
  }

  /** Figures in force that no source gives, each as {@code name = value}. */
  public static List<String> onIllustrations(Outcome outcome) {
    Set<String> sentences = new LinkedHashSet<>();
    Set<String> used = of(outcome);
    for (YearOutcome year : outcome.years()) {
      for (ParameterValue parameterValue : year.assumptions().all()) {
        if (parameterValue.isIllustrative() && used.contains(parameterValue.name())) {
          sentences.add(address(year.assumptions(), parameterValue));
        }
      }
      year.ruleSetValues().values().forEach(values -> sentences.addAll(onIllustrations(values)));
    }
    return List.copyOf(sentences);
  }

  /** The same of the figures of one rule set. */
  public static List<String> onIllustrations(ParameterValues values) {
    return values.all().stream()
        .filter(ParameterValue::isIllustrative)
        .map(parameterValue -> address(values, parameterValue))
        .toList();
  }

  /** Values that a preset, a named option or {@code --set} put in the place of the tables'. */
  public static List<Message> onSettings(Outcome outcome) {
    Set<Message> sentences = new LinkedHashSet<>();
    for (YearOutcome year : outcome.years()) {
      List<ParameterValues> all = new ArrayList<>(year.ruleSetValues().values());
      all.add(year.assumptions());
      all.forEach(values -> sentences.addAll(onSettings(values)));
    }
    return List.copyOf(sentences);
  }

  /** The same of the values of one rule set; one that says what the table says changes nothing. */
  public static List<Message> onSettings(ParameterValues values) {
    return values.all().stream()
        .filter(ParameterValue::isChanged)
        .map(
            parameterValue ->
                Message.of(
                    "limitation.changed",
                    "value",
                    address(values, parameterValue),
                    "place",
                    parameterValue.place(),
                    "before",
                    inTable(parameterValue)))
        .toList();
  }

  /** What the table has; of a list without items that it has nothing. */
  private static Message inTable(ParameterValue parameterValue) {
    String words = parameterValue.dated().value().inWords();
    return words.isEmpty() ? Message.of("limitation.nothing") : Message.plain(words);
  }

  private static String address(ParameterValues values, ParameterValue parameterValue) {
    return values.owner() + "." + parameterValue.name() + " = " + parameterValue.value().inWords();
  }

  private static Message sentence(ParameterValues values, ParameterValue parameterValue) {
    Message reference =
        parameterValue.setting()
            ? Message.of("limitation.set-by", "place", parameterValue.place())
            : Message.plain(parameterValue.dated().reference());
    return Message.of(
        "limitation.assumption", "value", address(values, parameterValue), "reference", reference);
  }
}
