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

  /** Exactly one answer on eligibility for each Party. */
  List<Eligibility> eligibility(List<Eligibility> found) {
    Map<Object, Eligibility> byParty =
        single(found, Eligibility::party, Eligibility::rule, e -> "is");
    return due(parties, byParty, RuleFileKind.ELIGIBILITY, "whether", "is eligible");
  }

  /** Exactly one weight for each eligible Party and component; at most one of everything else. */
  Entitlements entitlements(List<Eligibility> admitted, DistributionRecorder found) {
    List<Party> eligible =
        admitted.stream().filter(Eligibility::eligible).map(Eligibility::party).toList();
    List<Weighing> weighings = new ArrayList<>();
    Set<Component> components = new LinkedHashSet<>();
    found.weighings.forEach(weighing -> components.add(weighing.component()));
    for (Component component : inOrder(components)) {
      List<Weighing> ofComponent =
          found.weighings.stream().filter(w -> w.component().equals(component)).toList();
      Map<Object, Weighing> byParty =
          single(ofComponent, Weighing::party, Weighing::rule, w -> "weighs in " + component);
      weighings.addAll(
          due(eligible, byParty, RuleFileKind.WEIGHTS, "what", "weighs in " + component));
    }
    Map<Object, IplcShare> iplc =
        single(found.iplcShares, IplcShare::party, IplcShare::rule, s -> "leaves to its IPLC");
    List<Limit> limits = new ArrayList<>();
    for (boolean floor : new boolean[] {true, false}) {
      List<Limit> ofKind = found.limits.stream().filter(l -> l.floor() == floor).toList();
      String what = floor ? "receives at least" : "receives at most";
      limits.addAll(present(eligible, single(ofKind, Limit::party, Limit::rule, l -> what)));
    }
    if (components.isEmpty() && !eligible.isEmpty()) {
      problems.error(
          Place.ofFile(folder + "/" + RuleFileKind.WEIGHTS.file()),
          "no rule says what an eligible Party weighs.");
    }
    List<Party> others =
        admitted.stream().filter(e -> !e.eligible()).map(Eligibility::party).toList();
    refuseTwoShares(eligible, found.windowParts);
    Map<Object, WindowPart> windows =
        single(found.windowParts, WindowPart::party, WindowPart::rule, w -> "has of a window");
    return new Entitlements(
        admitted, weighings, present(eligible, iplc), limits, present(others, windows));
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
                    "rule \"%s\" gives a part of a window to %s, which is eligible."
                        .formatted(part.rule().title(), part.party().country().code()),
                    "not Eligible( party.country.code == $party.country.code )."));
  }

  /** Components by the names of their shares, the rest last, whatever order rules fired in. */
  private static List<Component> inOrder(Set<Component> components) {
    return components.stream()
        .sorted(
            Comparator.comparing(Component::ofFund, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Component::ofRest, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private <T> Map<Object, T> single(
      List<T> found,
      Function<T, Party> party,
      Function<T, RuleReference> rule,
      Function<T, String> question) {
    Map<Object, T> byParty = new HashMap<>();
    for (T answer : found) {
      Object code = party.apply(answer).country().code();
      T other = byParty.putIfAbsent(code, answer);
      if (other != null) {
        RuleReference a = rule.apply(other);
        RuleReference b = rule.apply(answer);
        // The next Party has the same two rules: once is enough.
        if (reported.add(List.of(a.title(), b.title()))
            && (a.equals(b) || reported.add(List.of(b.title(), a.title())))) {
          TwoAnswers.report("what " + code + " " + question.apply(answer), a, b, problems);
        }
      }
    }
    return byParty;
  }

  private <T> List<T> due(
      List<Party> asked,
      Map<Object, T> answers,
      RuleFileKind chapter,
      String ask,
      String question) {
    List<Party> silent =
        asked.stream().filter(p -> !answers.containsKey(p.country().code())).toList();
    if (!silent.isEmpty()) {
      String more = silent.size() == 1 ? "" : " (nor for " + (silent.size() - 1) + " more)";
      problems.error(
          Place.ofFile(folder + "/" + chapter.file()),
          "no rule says "
              + ask
              + " "
              + silent.get(0).country().code()
              + " "
              + question
              + more
              + ".");
    }
    return present(asked, answers);
  }

  private static <T> List<T> present(List<Party> asked, Map<Object, T> answers) {
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
