package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Subject;

/**
 * Brings answers, which come in the engine's order, into that of what they are about, and refuses a
 * second answer to the same question.
 *
 * @param about what an answer is about
 * @param question what tells the questions about one subject apart, such as the recipient, and
 *     gives the order of several answers; {@link #ALL} where the answer is to all of them
 * @param rule the rule that answered
 * @param inWords the question, as in "what u1 owes to KEN in 2024"
 */
public record OneAnswer<A>(
    Function<A, Subject> about,
    Function<A, String> question,
    Function<A, RuleReference> rule,
    BiFunction<A, A, Message> inWords) {

  /** The question of an answer that leaves no room for another. */
  public static final String ALL = "";

  /** The answers in the order of the subjects; two to the same question are reported. */
  public List<A> inOrder(List<? extends Subject> subjects, List<A> found, Problems problems) {
    IdentityHashMap<Subject, List<A>> bySubject = new IdentityHashMap<>(found.size() * 2);
    for (A answer : found) {
      bySubject.computeIfAbsent(about.apply(answer), key -> new ArrayList<>(1)).add(answer);
    }
    List<A> ordered = new ArrayList<>(found.size());
    Set<List<RuleReference>> reported = new HashSet<>();
    for (Subject subject : subjects) {
      List<A> answers = bySubject.get(subject);
      if (answers != null) {
        ordered.addAll(answers.size() == 1 ? answers : single(answers, reported, problems));
      }
    }
    return ordered;
  }

  /** Two answers, said once for each pair of rules: the next subject has the same. */
  private List<A> single(List<A> answers, Set<List<RuleReference>> reported, Problems problems) {
    Map<String, A> byQuestion = new LinkedHashMap<>();
    answers.stream()
        .sorted((a, b) -> key(a).compareTo(key(b)))
        .forEach(
            answer -> {
              A first =
                  byQuestion.containsKey(ALL)
                      ? byQuestion.get(ALL)
                      : byQuestion.putIfAbsent(key(answer), answer);
              if (first != null) {
                RuleReference a = rule.apply(first);
                RuleReference b = rule.apply(answer);
                // A rule that answers twice is a pair with itself.
                if (reported.add(List.of(a, b)) && (a.equals(b) || reported.add(List.of(b, a)))) {
                  TwoAnswers.report(inWords.apply(first, answer), a, b, problems);
                }
              }
            });
    return List.copyOf(byQuestion.values());
  }

  private String key(A answer) {
    return question.apply(answer);
  }
}
