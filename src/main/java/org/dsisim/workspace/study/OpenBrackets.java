package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.BracketedText;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.TriedRange;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.rulebook.description.Description;
import org.dsisim.study.bracket.Alternative;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.table.Cell;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** The brackets of an option: as its files have them, or as somebody writes them. */
final class OpenBrackets {

  private static final Place PLACE = Place.ofCommandLine("--bracket");

  private final StudiedOption studied;
  private final Session session;
  private final Problems problems;
  private final OptionInForce option;

  OpenBrackets(StudiedOption studied, Session session, Problems problems) {
    this.studied = studied;
    this.session = session;
    this.problems = problems;
    this.option = inForce(studied);
  }

  private static OptionInForce inForce(StudiedOption studied) {
    Map<String, Description> descriptions = studied.run().descriptions();
    List<OptionInForce.Part> parts = new ArrayList<>();
    for (RuleSet rules : Session.ruleSets(studied.tried().option())) {
      Description description = descriptions.get(rules.id());
      ParameterValues parameterValues = studied.values(rules.id());
      if (description != null && parameterValues != null) {
        parts.add(new OptionInForce.Part(description, parameterValues, List.of()));
      }
    }
    return new OptionInForce(
        studied.tried().option().name(), studied.tried().year(), List.copyOf(parts), List.of(), "");
  }

  /** The option with the values in force, as a text of it is printed. */
  OptionInForce option() {
    return option;
  }

  /** The brackets of the option's files, in the order of its rule sets and their tables. */
  List<Bracket> ofFiles() {
    List<Bracket> brackets = new ArrayList<>();
    for (OptionInForce.Part part : option.ruleSets()) {
      for (ParameterValue parameterValue : part.values().all()) {
        List<String> texts = parameterValue.alternatives().stream().map(Value::text).toList();
        if (!texts.isEmpty()) {
          brackets.add(of(part.id(), parameterValue, texts, parameterValue.dated().place()));
        }
      }
    }
    return brackets;
  }

  /**
   * The parameters that have a range to try and no brackets, as {@code NAME=[low][value][high]}.
   */
  List<String> withRangeAlone() {
    List<String> all = new ArrayList<>();
    for (OptionInForce.Part part : option.ruleSets()) {
      for (ParameterValue parameterValue : part.values().all()) {
        Value low = parameterValue.dated().low();
        Value high = parameterValue.dated().high();
        if (parameterValue.alternatives().isEmpty() && low != null && high != null) {
          all.add(
              part.id()
                  + "."
                  + parameterValue.name()
                  + "=["
                  + low.text()
                  + "]["
                  + parameterValue.value().text()
                  + "]["
                  + high.text()
                  + "]");
        }
      }
    }
    return all;
  }

  /** The brackets that are written {@code NAME=[a][b]}; all that is wrong is reported. */
  List<Bracket> written(List<String> texts) {
    Map<String, Bracket> byAddress = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      List<String> alternatives =
          equals < 0 ? null : BracketedText.alternatives(text.substring(equals + 1).strip());
      if (alternatives == null) {
        problems.error(
            PLACE,
            Message.of("workspace.brackets.no-bracket", "text", text),
            Message.of("workspace.brackets.no-bracket.maybe"));
        continue;
      }
      Bracket bracket = of(text.substring(0, equals).strip(), alternatives, PLACE);
      if (bracket != null && byAddress.putIfAbsent(bracket.address(), bracket) != null) {
        problems.error(
            PLACE,
            Message.of("workspace.brackets.twice", "bracket", bracket.address()),
            Message.of("workspace.brackets.twice.maybe", "bracket", bracket.address()));
      }
    }
    return List.copyOf(byAddress.values());
  }

  /**
   * A bracket of a parameter, an assumption, or the formula.
   *
   * @return null when there is nothing of the name, which is reported
   */
  @Nullable Bracket of(String address, List<String> texts, Place place) {
    if (address.equals(Bracket.FORMULA)) {
      return new FormulaBracket(studied, session, problems).of(texts, place);
    }
    String whole = withOwner(address);
    ParameterValue parameterValue = studied.inForce(whole, place, problems);
    return parameterValue == null
        ? null
        : of(whole.substring(0, whole.indexOf('.')), parameterValue, texts, place);
  }

  /** The address of what is written without its rule set, where one alone has the parameter. */
  private String withOwner(String address) {
    List<OptionInForce.Part> owners =
        option.ruleSets().stream().filter(part -> part.values().has(address)).toList();
    return owners.size() == 1 ? owners.get(0).id() + "." + address : address;
  }

  private Bracket of(String owner, ParameterValue parameterValue, List<String> texts, Place place) {
    String address = owner + "." + parameterValue.name();
    List<Alternative> alternatives = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (String text : texts) {
      ParameterOverride setting =
          session.inCodes(
              new ParameterOverride(owner, parameterValue.name(), text, place), problems);
      Cell cell = Cell.of(address, setting.text(), place);
      Value value =
          parameterValue
              .parameter()
              .unit()
              .read(parameterValue.name(), cell, parameterValue.dated().alternatives(), problems);
      if (value == null) {
        continue;
      }
      if (values.stream().anyMatch(value::saysTheSameAs)) {
        problems.warning(
            place,
            Message.of("workspace.brackets.same", "bracket", address, "value", value.text()));
        continue;
      }
      values.add(value);
      Problem outside = TriedRange.warning(address, value, parameterValue.dated(), place);
      if (outside != null) {
        problems.add(outside);
      }
      boolean isInForce = value.saysTheSameAs(parameterValue.value());
      String written = isInForce ? parameterValue.value().text() : value.text();
      alternatives.add(
          new Alternative(
              written,
              "",
              isInForce,
              List.of(new ParameterOverride(owner, parameterValue.name(), value.text(), place)),
              null));
    }
    expectWords(alternatives);
    return new Bracket(
        address, paragraphs(owner, parameterValue), parameterValue.value().text(), alternatives);
  }

  private void expectWords(List<Alternative> alternatives) {
    List<String> owners = new ArrayList<>(List.of(ParameterOverride.ASSUMPTION));
    option.ruleSets().forEach(part -> owners.add(part.id()));
    alternatives.forEach(one -> session.refuseIdleIn(one.settings(), owners, problems));
  }

  /** The paragraphs of the provisions that a parameter stands in. */
  private List<String> paragraphs(String owner, ParameterValue parameterValue) {
    return option.ruleSets().stream()
        .filter(part -> part.id().equals(owner))
        .flatMap(part -> part.provisions().stream())
        .filter(provision -> provision.parameters().contains(parameterValue))
        .map(OptionInForce.Bracketed::paragraph)
        .distinct()
        .toList();
  }
}
