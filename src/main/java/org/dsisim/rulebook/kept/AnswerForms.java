package org.dsisim.rulebook.kept;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.rulebook.kept.KeptAnswers.Form;
import org.jspecify.annotations.Nullable;

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
  public static final Form<Entitlements> ENTITLEMENTS =
      new Form<>() {
        @Override
        public void write(Entitlements found, AnswerWriter out) {
          out.all(
              found.eligibility(),
              one -> {
                about(one.party(), one.rule(), out);
                out.flag(one.eligible());
                RuleReference forIplc = one.forIplc();
                out.flag(forIplc != null);
                if (forIplc != null) {
                  out.rule(forIplc);
                }
              });
          out.all(
              found.weighings(),
              one -> {
                about(one.party(), one.rule(), out);
                out.component(one.component());
                out.weight(one.base());
              });
          out.all(
              found.iplcShares(),
              one -> {
                about(one.party(), one.rule(), out);
                out.text(one.share());
                out.flag(one.together());
              });
          out.all(
              found.limits(),
              one -> {
                about(one.party(), one.rule(), out);
                out.flag(one.floor());
                out.text(one.parameter());
              });
          out.all(
              found.windowParts(),
              one -> {
                about(one.party(), one.rule(), out);
                out.text(one.share());
                out.flag(one.byNumber());
              });
          arrangements(found.arrangements(), out);
        }

        private void about(Party party, RuleReference rule, AnswerWriter out) {
          out.subject(party);
          out.rule(rule);
        }

        private void arrangements(Arrangements found, AnswerWriter out) {
          out.all(
              found.envelopes(),
              one -> {
                about(one.party(), one.rule(), out);
                out.text(one.share());
              });
          out.all(
              found.fallbacks(),
              one -> {
                out.component(one.of());
                out.component(one.to());
                out.rule(one.rule());
              });
          out.all(
              found.channels(),
              one -> {
                about(one.party(), one.rule(), out);
                out.text(one.direct());
              });
          out.all(found.passing(), one -> about(one.party(), one.rule(), out));
        }

        @Override
        public Entitlements read(AnswerReader in) {
          List<Eligibility> eligibility =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    boolean eligible = in.flag();
                    return new Eligibility(party, eligible, rule, in.flag() ? in.rule() : null);
                  });
          List<Weighing> weighings =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    Component component = in.component();
                    return new Weighing(party, component, in.weight(), rule);
                  });
          List<IplcShare> shares =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    return new IplcShare(party, in.text(), in.flag(), rule);
                  });
          List<Limit> limits =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    return new Limit(party, in.flag(), in.text(), rule);
                  });
          List<WindowPart> windows =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    return new WindowPart(party, in.text(), in.flag(), rule);
                  });
          return new Entitlements(
              eligibility, weighings, shares, limits, windows, arrangements(in));
        }

        private Arrangements arrangements(AnswerReader in) {
          List<Envelope> envelopes =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    return new Envelope(party, in.text(), rule);
                  });
          List<Fallback> fallbacks =
              in.all(() -> new Fallback(in.component(), in.component(), in.rule()));
          List<Channel> channels =
              in.all(
                  () -> {
                    Party party = in.subject(Party.class);
                    RuleReference rule = in.rule();
                    @Nullable String direct = in.textOrNone();
                    return new Channel(party, direct, rule);
                  });
          List<PassedOn> passing = in.all(() -> new PassedOn(in.subject(Party.class), in.rule()));
          return new Arrangements(envelopes, fallbacks, channels, passing);
        }
      };

  private AnswerForms() {}
}
