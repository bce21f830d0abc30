package org.dsisim.rulebook.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.fact.Party;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.lint.Switches;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a formula answered last, by the countries and by all that the rules read of the
 * parameters. A share, or a floor, that rules only name changes no answer: then nobody asks them
 * again. What fails is not remembered. Safe for use by several threads.
 */
final class RememberedEntitlements {

  /** A formula under a few settings of its switches, in a few years. */
  private static final int MOST = 16;

  private final Deque<Remembered> last = new ArrayDeque<>();

  /** Finds out what rules answer. */
  interface Asking {

    /**
     * The answers.
     *
     * @param parties whose values write down what is read of them
     * @param recalled to be run where the answers were written down before, so that rules read
     *     nothing: they hold for these values alone
     */
    Entitlements about(List<Party> parties, Runnable recalled);
  }

  private record Remembered(
      List<Country> countries,
      List<Object> switches,
      ReadValues.Reading read,
      List<Party> parties,
      Entitlements answers) {

    boolean isOf(List<Party> others, List<Object> set, ParameterValues parameterValues) {
      // Countries come last: to compare two that were read apart takes the longest by far.
      if (others.size() != countries.size()
          || !switches.equals(set)
          || !read.isTheSameIn(parameterValues)) {
        return false;
      }
      for (int i = 0; i < countries.size(); i++) {
        if (!Objects.equals(countries.get(i), others.get(i).country())) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The answers about Parties.
   *
   * @param ask asks about the same Parties
   */
  Entitlements of(ParameterValues parameterValues, List<Party> parties, Asking ask) {
    return about(parties, known(parameterValues, parties, ask));
  }

  /** The same answers as they were given, about the Parties as they were asked about then. */
  Entitlements asGiven(ParameterValues parameterValues, List<Party> parties, Asking ask) {
    return known(parameterValues, parties, ask).answers();
  }

  private Remembered known(ParameterValues parameterValues, List<Party> parties, Asking ask) {
    List<Object> switches = Switches.of(parameterValues);
    Remembered known = find(parties, switches, parameterValues);
    if (known == null) {
      ReadValues values = new ReadValues(parameterValues);
      List<Party> asked =
          parties.stream().map(party -> new Party(party.country(), values)).toList();
      Entitlements answers = ask.about(asked, values::readAll);
      known =
          new Remembered(
              asked.stream().map(Party::country).toList(),
              switches,
              values.reading(),
              asked,
              answers);
      keep(known);
    }
    return known;
  }

  private synchronized @Nullable Remembered find(
      List<Party> parties, List<Object> switches, ParameterValues parameterValues) {
    for (Iterator<Remembered> each = last.iterator(); each.hasNext(); ) {
      Remembered one = each.next();
      if (one.isOf(parties, switches, parameterValues)) {
        each.remove();
        last.addFirst(one);
        return one;
      }
    }
    return null;
  }

  private synchronized void keep(Remembered answers) {
    last.addFirst(answers);
    if (last.size() > MOST) {
      last.removeLast();
    }
  }

  /** The same answers about the Parties as they are asked about now. */
  private static Entitlements about(List<Party> parties, Remembered known) {
    IdentityHashMap<Party, Party> now = new IdentityHashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      now.put(known.parties().get(i), parties.get(i));
    }
    Function<Party, Party> of = party -> Objects.requireNonNull(now.get(party));
    Entitlements answers = known.answers();
    return new Entitlements(
        answers.eligibility().stream()
            .map(
                one ->
                    new Eligibility(
                        of.apply(one.party()), one.eligible(), one.rule(), one.forIplc()))
            .toList(),
        answers.weighings().stream()
            .map(
                one -> new Weighing(of.apply(one.party()), one.component(), one.base(), one.rule()))
            .toList(),
        answers.iplcShares().stream()
            .map(
                one ->
                    new IplcShare(of.apply(one.party()), one.share(), one.together(), one.rule()))
            .toList(),
        answers.limits().stream()
            .map(one -> new Limit(of.apply(one.party()), one.floor(), one.parameter(), one.rule()))
            .toList(),
        answers.windowParts().stream()
            .map(
                one ->
                    new WindowPart(of.apply(one.party()), one.share(), one.byNumber(), one.rule()))
            .toList(),
        about(of, answers.arrangements()));
  }

  private static Arrangements about(Function<Party, Party> of, Arrangements known) {
    return new Arrangements(
        known.envelopes().stream()
            .map(one -> new Envelope(of.apply(one.party()), one.share(), one.rule()))
            .toList(),
        known.fallbacks(),
        known.channels().stream()
            .map(one -> new Channel(of.apply(one.party()), one.direct(), one.rule()))
            .toList(),
        known.passing().stream()
            .map(one -> new PassedOn(of.apply(one.party()), one.rule()))
            .toList());
  }
}
