package org.dsisim.rulebook.engine;

import java.util.List;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.record.BurdenRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.engine.record.OneAnswer;
import org.dsisim.rulebook.kept.AnswerForms;
import org.dsisim.rulebook.kept.KeptAnswers;
import org.dsisim.rulebook.why.FactSet;

/** What uses need and which records are tagged by one file of rules, remembered by situation. */
final class BurdenAnswers {

  private static final OneAnswer<Formality> WHAT_IS_NEEDED =
      new OneAnswer<>(
          Formality::origin,
          formality -> String.valueOf(formality.procedure().isWithCommunities()),
          Formality::rule,
          (first, second) -> whatIsNeeded(second));

  /** Tags for knowledge are a question of their own, beside those for origin. */
  private static final String KNOWLEDGE = "knowledge";

  private static final String ORIGIN = "origin";

  private static final OneAnswer<Tagging> WHAT_IS_TAGGED =
      new OneAnswer<>(
          Tagging::subject,
          tagging -> tagging.ofKnowledge() ? KNOWLEDGE : ORIGIN,
          Tagging::rule,
          (first, second) ->
              Message.of("engine.question.tagged", "subject", second.subject().inWords()));

  private final CompiledRuleFile burdens;
  private final RememberedAnswers<Formality> needed;
  private final RememberedAnswers<Tagging> tagged;

  BurdenAnswers(CompiledRuleFile burdens, MemoryLimits limits) {
    this.burdens = burdens;
    this.needed =
        new RememberedAnswers<>(
            burdens,
            WHAT_IS_NEEDED,
            (switches, subjects, problems) ->
                kept(
                    "needed",
                    switches,
                    subjects,
                    AnswerForms.FORMALITIES,
                    said -> recorded(switches, subjects).formalities(),
                    problems),
            (found, word, other) -> new Formality((Origin) other, found.procedure(), found.rule()),
            "needs",
            limits);
    this.tagged =
        new RememberedAnswers<>(
            burdens,
            WHAT_IS_TAGGED,
            (switches, subjects, problems) ->
                kept(
                    "tagged",
                    switches,
                    subjects,
                    AnswerForms.TAGGINGS,
                    said -> recorded(switches, subjects).taggings(),
                    problems),
            (found, word, other) ->
                new Tagging(other, found.records(), found.ofKnowledge(), found.rule()),
            "tags",
            limits);
  }

  /** What has to be gone through before uses may go on. */
  List<Formality> formalities(ParameterValues values, List<? extends Subject> subjects) {
    return needed.of(values, subjects);
  }

  /** Which records have to be tagged. */
  List<Tagging> taggings(ParameterValues values, List<? extends Subject> subjects) {
    return tagged.of(values, subjects);
  }

  /** Whether something is asked row by row since a memory is full. */
  boolean isFull() {
    return needed.isFull() || tagged.isFull();
  }

  /** Which questions are asked row by row whatever the memory. */
  List<RowByRow> rowByRow() {
    return burdens.situations().rowByRow();
  }

  /** What becomes of each rule, asked about one subject. */
  List<Considered> considered(FactSet factSet) {
    FiredRule fired = new FiredRule();
    return burdens.consider(factSet, fired, new BurdenRecorder(fired));
  }

  private <A> List<A> kept(
      String kind,
      List<Object> switches,
      List<? extends Subject> subjects,
      KeptAnswers.Form<List<A>> form,
      Function<Problems, List<A>> asking,
      Problems problems) {
    return burdens
        .kept()
        .of(
            () -> burdens.question(kind).with(switches).with(subjects),
            subjects.size(),
            burdens.references(),
            subjects,
            form,
            asking,
            problems);
  }

  private BurdenRecorder recorded(List<Object> switches, List<? extends Subject> subjects) {
    FiredRule fired = new FiredRule();
    BurdenRecorder recorder = new BurdenRecorder(fired);
    burdens.fire(switches, subjects, fired, recorder);
    return recorder;
  }

  private static Message whatIsNeeded(Formality formality) {
    return Message.of(
        formality.procedure().isWithCommunities()
            ? "engine.question.needed-of-communities"
            : "engine.question.needed-of-state",
        "origin",
        formality.origin().inWords());
  }
}
