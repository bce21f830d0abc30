package org.dsisim.rulebook.kept;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.rulebook.kept.KeptAnswers.Form;

/** The answers that are kept, each with its form as bytes. */
public final class AnswerForms {

  /** What is owed by whom. */
  public static final Form<List<Ruling>> RULINGS =
      new Form<>() {
        @Override
        public void write(List<Ruling> rulings, AnswerWriter out) {
          out.all(
              rulings,
              ruling -> {
                out.subject(ruling.subject());
                out.all(ruling.rules(), out::rule);
                boolean isOwed = ruling instanceof Ruling.Owes;
                out.flag(isOwed);
                if (ruling instanceof Ruling.Owes owes) {
                  out.obligation(owes.obligation());
                  out.recipient(owes.recipient());
                }
              });
        }

        @Override
        public List<Ruling> read(AnswerReader in) {
          return in.all(
              () -> {
                Subject subject = in.subject(Subject.class);
                List<RuleReference> rules = in.all(in::rule);
                if (!in.flag()) {
                  return new Ruling.Exempt(subject, rules);
                }
                Obligation obligation = in.obligation();
                Recipient recipient = in.recipient();
                return new Ruling.Owes(subject, obligation, recipient, rules);
              });
        }
      };

  /** Which procedures uses need. */
  public static final Form<List<Formality>> FORMALITIES =
      new Form<>() {
        @Override
        public void write(List<Formality> formalities, AnswerWriter out) {
          out.all(
              formalities,
              one -> {
                out.subject(one.origin());
                out.text(one.procedure().name());
                out.rule(one.rule());
              });
        }

        @Override
        public List<Formality> read(AnswerReader in) {
          return in.all(
              () ->
                  new Formality(in.subject(Origin.class), Procedure.valueOf(in.text()), in.rule()));
        }
      };

  /** Which records are tagged. */
  public static final Form<List<Tagging>> TAGGINGS =
      new Form<>() {
        @Override
        public void write(List<Tagging> taggings, AnswerWriter out) {
          out.all(
              taggings,
              one -> {
                out.subject(one.subject());
                out.base(one.records());
                out.flag(one.ofKnowledge());
                out.rule(one.rule());
              });
        }

        @Override
        public List<Tagging> read(AnswerReader in) {
          return in.all(
              () -> {
                Subject subject = in.subject(Subject.class);
                AssessmentBase records = in.base();
                return new Tagging(subject, records, in.flag(), in.rule());
              });
        }
      };

  /** What became of rules that were asked about somebody. */
  public static final Form<List<Considered>> CONSIDERED =
      new Form<>() {
        @Override
        public void write(List<Considered> considered, AnswerWriter out) {
          out.all(
              considered,
              one -> {
                out.rule(one.rule());
                FailedCondition failed = one.failed();
                out.flag(failed != null);
                if (failed != null) {
                  out.message(failed.text());
                  out.place(failed.place());
                  Message found = failed.found();
                  out.flag(found != null);
                  if (found != null) {
                    out.message(found);
                  }
                }
              });
        }

        @Override
        public List<Considered> read(AnswerReader in) {
          return in.all(
              () -> {
                RuleReference rule = in.rule();
                FailedCondition failed = in.flag() ? failed(in) : null;
                return new Considered(rule, failed == null, failed);
              });
        }

        private FailedCondition failed(AnswerReader in) {
          Message text = in.message();
          Place place = in.place();
          return new FailedCondition(text, place, in.flag() ? in.message() : null);
        }
      };

  /** What Parties weigh, and what is arranged beside that. */
  public static final Form<Entitlements> ENTITLEMENTS = new EntitlementsForm();

  private AnswerForms() {}
}
