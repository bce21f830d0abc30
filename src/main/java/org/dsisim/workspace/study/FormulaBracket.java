package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.UnmetNeeds;
import org.jspecify.annotations.Nullable;

/** The bracket of the allocation formula: each alternative is {@code FORMULA[@PRESET]}. */
final class FormulaBracket {

  private final StudiedOption studied;
  private final Session session;
  private final Problems problems;

  FormulaBracket(StudiedOption studied, Session session, Problems problems) {
    this.studied = studied;
    this.session = session;
    this.problems = problems;
  }

  /** The bracket; what is no formula, or cannot be computed here, is reported. */
  Bracket of(List<String> texts, Place place) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String text : texts) {
      if (alternatives.stream().anyMatch(one -> one.text().equals(text))) {
        problems.warning(
            place,
            Message.of("workspace.brackets.same", "bracket", Bracket.FORMULA, "value", text));
        continue;
      }
      Alternative one = alternative(text, place);
      if (one != null) {
        alternatives.add(one);
      }
    }
    String inForce =
        alternatives.stream()
            .filter(Alternative::isInForce)
            .map(Alternative::text)
            .findFirst()
            .orElse(studied.tried().option().formula().id());
    return new Bracket(Bracket.FORMULA, List.of(), inForce, alternatives);
  }

  private @Nullable Alternative alternative(String text, Place place) {
    Rulebook.Formula formula = session.rulebook(problems).formulaWithPreset(text, place, problems);
    if (formula == null) {
      return null;
    }
    PolicyOption base = studied.tried().option();
    List<ParameterOverride> settings =
        new ArrayList<>(
            base.settings().stream()
                .filter(one -> !one.owner().equals(base.formula().id()))
                .toList());
    settings.addAll(formula.preset());
    PolicyOption option =
        new PolicyOption(
            base.name(),
            base.title(),
            base.contributions(),
            formula.rules(),
            false,
            List.copyOf(settings),
            base.proposal());
    new UnmetNeeds(studied.run().scenario(), session).refuse(text, option, problems);
    boolean isInForce = isInForce(option);
    return new Alternative(text, label(text), isInForce, List.of(), isInForce ? null : option);
  }

  /** Whether it comes to the formula of the option, with the values that this has. */
  private boolean isInForce(PolicyOption other) {
    PolicyOption base = studied.tried().option();
    String id = base.formula().id();
    ParameterValues parameterValues = studied.values(id);
    if (!other.formula().id().equals(id) || parameterValues == null) {
      return false;
    }
    List<ParameterOverride> all = new ArrayList<>(other.settings());
    all.addAll(studied.always());
    ParameterValues values =
        ParameterValues.inForce(
            id, base.formula().parameters(), studied.tried().year(), all, new Problems());
    for (ParameterValue value : values.all()) {
      if (!value.value().saysTheSameAs(parameterValues.value(value.name()).value())) {
        return false;
      }
    }
    return true;
  }

  /** What the formula, or its preset, is called. */
  private String label(String text) {
    int at = text.indexOf('@');
    String id = at < 0 ? text : text.substring(0, at);
    RuleFolder folder = session.rulebook(problems).folder(id.strip(), new Problems());
    if (folder == null) {
      return "";
    }
    Description.Preset preset =
        at < 0 ? null : folder.description().presets().get(text.substring(at + 1).strip());
    return preset == null ? folder.description().title() : preset.title();
  }
}
