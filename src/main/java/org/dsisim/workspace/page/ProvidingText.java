package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.page.Provided;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.rules.Describing;
import org.dsisim.workspace.session.Session;

/** Puts the values that a page has set into the text of an option. */
final class ProvidingText {

  private final Ask ask;
  private final WarmOption option;
  private final Session session;

  ProvidingText(Ask ask, WarmOption option, Session session) {
    this.ask = ask;
    this.option = option;
    this.session = session;
  }

  Provided result() {
    Problems problems = new Problems();
    List<ParameterOverride> settings = option.settings(ask.settings(), session, problems);
    problems.throwIfErrors();
    List<ParameterOverride> all = new ArrayList<>(option.option().settings());
    all.addAll(settings);
    Map<String, ParameterValue> inForce = values(option.option().settings());
    Map<String, String> places = new LinkedHashMap<>();
    inForce.forEach((address, parameterValue) -> places.put(address, row(parameterValue)));
    return new Provided(
        described(),
        inForce,
        values(baseline()),
        assumptions(all),
        Map.copyOf(places),
        UntestedBrackets.of(option, settings, session));
  }

  private String row(ParameterValue parameterValue) {
    String file = session.home().recorded(parameterValue.dated().place().file());
    return file + ":" + parameterValue.dated().place().line();
  }

  private OptionInForce described() {
    List<String> texts =
        ask.settings().entrySet().stream()
            .filter(one -> !one.getKey().startsWith(ParameterOverride.ASSUMPTION + "."))
            .map(one -> one.getKey() + "=" + one.getValue())
            .toList();
    DescribeRequest request = new DescribeRequest(List.of(ask.option()), texts, option.year());
    return new Describing(request, session).result().options().get(0);
  }

  /** What is set in the baseline, behind what its option puts in force. */
  private List<ParameterOverride> baseline() {
    List<ParameterOverride> settings = new ArrayList<>(option.option().settings());
    Ask.Baseline baseline = ask.baseline();
    if (baseline != null) {
      Problems known = new Problems();
      baseline
          .settings()
          .forEach(
              (address, value) ->
                  ParameterOverride.parse(address + "=" + value, Place.ofCommandLine(address))
                      .map(setting -> session.inCodes(setting, known))
                      .ifPresent(settings::add));
    }
    return settings;
  }

  /** The values of all rule sets and assumptions by their addresses. */
  private Map<String, ParameterValue> values(List<ParameterOverride> settings) {
    Map<String, ParameterValue> values = new LinkedHashMap<>();
    for (RuleSet set : Session.ruleSets(option.option())) {
      put(values, inForce(set.id(), set.parameters(), settings));
    }
    put(values, inForce(ParameterOverride.ASSUMPTION, assumed(), settings));
    return values;
  }

  private static void put(Map<String, ParameterValue> values, ParameterValues parameterValues) {
    parameterValues
        .all()
        .forEach(
            parameterValue ->
                values.put(parameterValues.owner() + "." + parameterValue.name(), parameterValue));
  }

  private Collection<Parameter> assumed() {
    return option.run().scenario().scenario().assumptions().values();
  }

  private ParameterValues inForce(
      String owner, Collection<Parameter> parameters, List<ParameterOverride> settings) {
    return ParameterValues.inForce(owner, parameters, option.year(), settings, new Problems());
  }

  /** Those that the option uses, with what is set. */
  private List<ParameterValue> assumptions(List<ParameterOverride> settings) {
    Set<String> used = AssumptionsUsed.of(option.run().outcomes().get(0));
    return inForce(ParameterOverride.ASSUMPTION, assumed(), settings).all().stream()
        .filter(parameterValue -> used.contains(parameterValue.name()))
        .toList();
  }
}
