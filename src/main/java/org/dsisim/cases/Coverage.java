package org.dsisim.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.RuleFolder;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a rule set its cases would notice, were they another value.
 *
 * <p>Each parameter is moved in each case, away from the value that the case relies on: to its low
 * and its high, to each other alternative, to the other of true and false. A case notices when its
 * answer or the rules that give it are others, or when it has no answer any more. Each place but
 * the value of the table itself must be noticed; of a list one move is enough, each item left out
 * or all of them: lists are long.
 *
 * @param parameters in the order of the table
 */
public record Coverage(String ruleSet, List<MovedParameter> parameters) {

  /** A case that gives an answer, with the values that it relies on. */
  private record Answered(
      Facts facts, List<ParameterOverride> settings, ParameterValues values, CaseAnswer answer) {}

  /** How many parameters the cases would notice, whatever their move. */
  public int covered() {
    return (int) parameters.stream().filter(MovedParameter::isCovered).count();
  }

  /** Whether that is all of them. */
  public boolean isWhole() {
    return covered() == parameters.size();
  }

  static Coverage of(RuleFolder folder, CaseQuestion question) {
    // What is wrong with the file is reported where its cases are run.
    Problems reported = new Problems();
    List<Answered> cases = new ArrayList<>();
    for (WorkedCase workedCase : new CaseFile(folder, question, reported).read()) {
      Answered answered = answered(question, workedCase);
      if (answered != null) {
        cases.add(answered);
      }
    }
    List<MovedParameter> moved = new ArrayList<>();
    for (Parameter parameter : question.rules().parameters()) {
      moved.add(moved(parameter, question, cases));
    }
    return new Coverage(folder.id(), List.copyOf(moved));
  }

  private static @Nullable Answered answered(CaseQuestion question, WorkedCase workedCase) {
    Facts facts = question.read(workedCase, new Problems());
    List<ParameterOverride> settings = workedCase.settings();
    ParameterValues values =
        facts == null ? null : WorkedCases.values(question, facts.year(), settings, new Problems());
    CaseAnswer answer = facts == null || values == null ? null : answer(facts, values);
    return facts == null || values == null || answer == null
        ? null
        : new Answered(facts, settings, values, answer);
  }

  /** Null when there is no answer: rules contradict each other, or their limits cannot be kept. */
  private static @Nullable CaseAnswer answer(Facts facts, ParameterValues values) {
    try {
      return facts.answer(values);
    } catch (InvalidInput refused) {
      return null;
    }
  }

  private static MovedParameter moved(
      Parameter parameter, CaseQuestion question, List<Answered> cases) {
    Set<Message> idle = new LinkedHashSet<>();
    Set<Message> back = new LinkedHashSet<>();
    Set<Message> changed = new LinkedHashSet<>();
    for (Answered one : cases) {
      for (Move move : Move.of(one.values().value(parameter.name()))) {
        if (changed.contains(move.inWords())) {
          continue;
        }
        if (isNoticed(move, parameter, question, one)) {
          changed.add(move.inWords());
          idle.remove(move.inWords());
          if (parameter.unit() == Unit.LIST) {
            return new MovedParameter(parameter.name(), 1, List.of(), null);
          }
        } else {
          (move.isBack() ? back : idle).add(move.inWords());
        }
      }
    }
    if (idle.isEmpty() && changed.isEmpty()) {
      idle.addAll(back);
    }
    Message untested = idle.isEmpty() && changed.isEmpty() ? Move.none(parameter) : null;
    return new MovedParameter(parameter.name(), changed.size(), List.copyOf(idle), untested);
  }

  private static boolean isNoticed(
      Move move, Parameter parameter, CaseQuestion question, Answered one) {
    Place place = one.values().value(parameter.name()).place();
    List<ParameterOverride> settings = new ArrayList<>(one.settings());
    settings.add(
        new ParameterOverride(question.rules().id(), parameter.name(), move.text(), place));
    ParameterValues values =
        WorkedCases.values(question, one.facts().year(), settings, new Problems());
    CaseAnswer answer = values == null ? one.answer() : answer(one.facts(), values);
    return answer == null || !answer.saysTheSameAs(one.answer());
  }
}
