package org.dsisim.rulebook.engine;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.record.ContributionRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.engine.record.OneAnswer;
import org.dsisim.rulebook.kept.AnswerForms;
import org.dsisim.rulebook.situation.RecipientWord;
import org.dsisim.rulebook.why.FactSet;
import org.jspecify.annotations.Nullable;

/** What payers, uses and origins owe by one file of rules, remembered by situation. */
final class ObligationAnswers {

  private static final OneAnswer<Ruling> WHAT_IS_OWED =
      new OneAnswer<>(
          Ruling::subject,
          ObligationAnswers::recipient,
          ruling -> ruling.rules().get(0),
          (first, second) -> whatIsOwed(second));

  private final CompiledRuleFile obligations;
  private final RememberedAnswers<Ruling> owed;

  ObligationAnswers(CompiledRuleFile obligations, MemoryLimits limits) {
    this.obligations = obligations;
    this.owed =
        new RememberedAnswers<>(
            obligations, WHAT_IS_OWED, this::rulings, ObligationAnswers::about, "", limits);
  }

  /** What is found of some subjects, in their order. */
  List<Ruling> of(ParameterValues values, List<? extends Subject> subjects) {
    return owed.of(values, subjects);
  }

  /** The situation of a payer; null where rules are asked row by row, or about several together. */
  @Nullable Object situation(Payer payer) {
    return owed.situation(payer);
  }

  /** Whether something is asked row by row since the memory is full. */
  boolean isFull() {
    return owed.isFull();
  }

  private List<Ruling> rulings(
      List<Object> switches, List<? extends Subject> subjects, Problems problems) {
    return obligations
        .kept()
        .of(
            () -> obligations.question("owed").with(switches).with(subjects),
            subjects.size(),
            obligations.references(),
            subjects,
            AnswerForms.RULINGS,
            said -> asked(switches, subjects, said),
            problems);
  }

  private List<Ruling> asked(
      List<Object> switches, List<? extends Subject> subjects, Problems problems) {
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    obligations.fire(switches, subjects, fired, recorder);
    return recorder.rulings();
  }

  /**
   * What becomes of each rule, asked about one subject.
   *
   * @param all the subject with all that its payer has, in their order
   */
  List<Considered> considered(FactSet factSet, List<Subject> all) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    List<Considered> considered = obligations.consider(factSet, fired, recorder);
    WHAT_IS_OWED.inOrder(all, recorder.rulings(), problems);
    problems.throwIfErrors();
    return considered;
  }

  /** What was found of one subject, of another in the same situation. */
  private static Ruling about(Ruling found, RecipientWord word, Subject other) {
    if (!(found instanceof Ruling.Owes owes)) {
      return new Ruling.Exempt(other, found.rules());
    }
    Recipient recipient =
        switch (word) {
          case FIXED -> owes.recipient();
          case HOME_OF -> Recipient.homeOf(other.payer());
          case COUNTRY_OF -> Recipient.countryOf((Origin) other);
          case COMMUNITIES_OF -> Recipient.communitiesOf((Origin) other);
        };
    return new Ruling.Owes(other, owes.obligation(), recipient, owes.rules());
  }

  private static String recipient(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes ? owes.recipient().toString() : OneAnswer.ALL;
  }

  private static Message whatIsOwed(Ruling ruling) {
    Subject subject = ruling.subject();
    return Message.of(
        "engine.question.owed",
        "subject",
        subject.inWords(),
        "to",
        to(ruling),
        "year",
        subject.payer().year());
  }

  private static Message to(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes
        ? owes.recipient().inWords()
        : new Recipient.Fund().inWords();
  }
}
