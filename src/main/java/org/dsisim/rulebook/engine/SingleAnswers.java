package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.engine.record.DistributionRecorder;
import org.dsisim.rulebook.engine.record.DistributionRecorder.WeighedForIplc;
import org.dsisim.rulebook.engine.record.TwoAnswers;
import org.dsisim.value.CountryCode;

/**
 * One question, one answer: brings the answers of distribution rules into the order of the Parties,
 * and reports where two rules answer, or none where an answer is due.
 */
final class SingleAnswers {

  private final String folder;
  private final List<Party> parties;
  private final Problems problems;
  private final Set<List<String>> reported = new HashSet<>();

  SingleAnswers(String folder, List<Party> parties, Problems problems) {
    this.folder = folder;
    this.parties = parties;
    this.problems = problems;
  }

  /** Exactly one answer on eligibility for each Party, and at most one beside it. */
  List<Eligibility> eligibility(DistributionRecorder found) {
    Map<Object, Eligibility> byParty =
        single(
            found.eligibility(),
            Eligibility::party,
            Eligibility::rule,
            code -> Message.of("engine.question.what-is", "party", code));
    Map<Object, WeighedForIplc> forIplc =
        single(
            found.weighedForIplc(),
            WeighedForIplc::party,
            WeighedForIplc::rule,
            code -> Message.of("engine.question.weighed-for-iplc", "party", code));
    forIplc.forEach(
        (code, weighed) ->
            byParty.computeIfPresent(
                code,
                (key, answer) ->
                    answer.eligible()
                        ? answer
                        : new Eligibility(answer.party(), false, answer.rule(), weighed.rule())));
    return due(
        parties,
        byParty,
        RuleFileKind.ELIGIBILITY,
        code -> Message.of("engine.question.eligible", "party", code));
  }

  /** Exactly one weight for each eligible Party and component; at most one of everything else. */
  Entitlements entitlements(List<Eligibility> admitted, DistributionRecorder found) {
    List<Party> eligible =
        admitted.stream().filter(Eligibility::isWeighed).map(Eligibility::party).toList();
    List<Weighing> weighings = new ArrayList<>();
    Set<Component> components = new LinkedHashSet<>();
    found.weighings().forEach(weighing -> components.add(weighing.component()));
    for (Component component : inOrder(components)) {
      List<Weighing> ofComponent =
          found.weighings().stream().filter(w -> w.component().equals(component)).toList();
      Map<Object, Weighing> byParty =
          single(ofComponent, Weighing::party, Weighing::rule, code -> weighs(code, component));
      weighings.addAll(
          due(eligible, byParty, RuleFileKind.WEIGHTS, code -> weighs(code, component)));
    }
    Map<Object, IplcShare> iplc =
        single(
            found.iplcShares(),
            IplcShare::party,
            IplcShare::rule,
            code -> Message.of("engine.question.leaves-to-iplc", "party", code));
    List<Limit> limits = new ArrayList<>();
    for (boolean floor : new boolean[] {true, false}) {
      List<Limit> ofKind = found.limits().stream().filter(l -> l.floor() == floor).toList();
      limits.addAll(
          present(
              eligible, single(ofKind, Limit::party, Limit::rule, code -> receives(code, floor))));
    }
    if (components.isEmpty() && !eligible.isEmpty()) {
      problems.error(
          Place.ofFile(folder + "/" + RuleFileKind.WEIGHTS.file()),
          Message.of("engine.no-weights"));
    }
    List<Party> others =
        admitted.stream().filter(e -> !e.isWeighed()).map(Eligibility::party).toList();
    refuseTwoShares(eligible, found.windowParts());
    Map<Object, WindowPart> windows =
        single(
            found.windowParts(),
            WindowPart::party,
            WindowPart::rule,
            code -> Message.of("engine.question.window", "party", code));
    return new Entitlements(
        admitted,
        weighings,
        present(eligible, iplc),
        limits,
        present(others, windows),
        new SingleArrangements(this, found).of(parties, eligible));
  }

  /** A window is for those whom the rules of eligibility leave out: nobody receives twice. */
  private void refuseTwoShares(List<Party> eligible, List<WindowPart> windowParts) {
    Set<Object> codes = new HashSet<>();
    eligible.forEach(party -> codes.add(party.country().code()));
    windowParts.stream()
        .filter(part -> codes.contains(part.party().country().code()))
        .findFirst()
        .ifPresent(
            part ->
                problems.error(
                    part.rule().place(),
                    Message.of(
                        "engine.window-of-eligible",
                        "rule",
                        part.rule().title(),
                        "party",
                        part.party().country().code().iso3()),
                    Message.of("engine.window-of-eligible.maybe")));
  }

  /** Components by the names of their shares, the rest last, whatever order rules fired in. */
  static List<Component> inOrder(Set<Component> components) {
    return components.stream()
        .sorted(
            Comparator.comparing(Component::ofFund, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Component::ofRest, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Reports that two rules answer a question. */
  void twoAnswers(Message question, RuleReference one, RuleReference other) {
    TwoAnswers.report(question, one, other, problems);
  }

  private static Message weighs(String code, Component component) {
    return Message.of("engine.question.weighs", "party", code, "component", component.inWords());
  }

  private static Message receives(String code, boolean atLeast) {
    return Message.of(
        atLeast ? "engine.question.receives-at-least" : "engine.question.receives-at-most",
        "party",
        code);
  }

  /** At most one answer for each Party, by its code. */
  <T> Map<Object, T> single(
      List<T> found,
      Function<T, Party> party,
      Function<T, RuleReference> rule,
      Function<String, Message> question) {
    Map<Object, T> byParty = new HashMap<>();
    for (T answer : found) {
      CountryCode code = party.apply(answer).country().code();
      T other = byParty.putIfAbsent(code, answer);
      if (other != null) {
        RuleReference a = rule.apply(other);
        RuleReference b = rule.apply(answer);
        // The next Party has the same two rules: once is enough.
        if (reported.add(List.of(a.title(), b.title()))
            && (a.equals(b) || reported.add(List.of(b.title(), a.title())))) {
          TwoAnswers.report(question.apply(code.iso3()), a, b, problems);
        }
      }
    }
    return byParty;
  }

  private <T> List<T> due(
      List<Party> asked,
      Map<Object, T> answers,
      RuleFileKind kind,
      Function<String, Message> question) {
    List<Party> silent =
        asked.stream().filter(p -> !answers.containsKey(p.country().code())).toList();
    if (!silent.isEmpty()) {
      Message ask = question.apply(silent.get(0).country().code().iso3());
      int more = silent.size() - 1;
      problems.error(
          Place.ofFile(folder + "/" + kind.file()),
          more == 0
              ? Message.of("engine.silent", "question", ask)
              : Message.of("engine.silent-more", "question", ask, "more", more));
    }
    return present(asked, answers);
  }

  /** The answers about some Parties, in their order. */
  static <T> List<T> present(List<Party> asked, Map<Object, T> answers) {
    List<T> ordered = new ArrayList<>();
    for (Party party : asked) {
      T answer = answers.get(party.country().code());
      if (answer != null) {
        ordered.add(answer);
      }
    }
    return ordered;
  }
}
