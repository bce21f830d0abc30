package org.dsisim.rulebook.kept;

import java.util.List;
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
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.rulebook.kept.KeptAnswers.Form;
import org.jspecify.annotations.Nullable;

/** What Parties weigh, and what is arranged beside that, as bytes: list by list, in one order. */
final class EntitlementsForm implements Form<Entitlements> {

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
    return new Entitlements(eligibility, weighings, shares, limits, windows, arrangements(in));
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
}
