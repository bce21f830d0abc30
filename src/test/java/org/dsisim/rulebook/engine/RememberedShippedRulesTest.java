package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleSubject;
import org.dsisim.rulebook.drl.RuleText;
import org.junit.jupiter.api.Test;

/** The shipped rules answer by situation what they answer row by row, and what is explained. */
class RememberedShippedRulesTest {

  private static final MemoryLimits AT_ONCE = new MemoryLimits(0, 20_000, 16);
  private static final MemoryLimits ONE_ENTRY = new MemoryLimits(0, 1, 1);

  private static ContributionRuleSet rules(String id) {
    return (ContributionRuleSet)
        Objects.requireNonNull(Shipped.rulebook().contribution(id, new Problems()));
  }

  /** The settings of the shipped table, and those of each named option, by rule set. */
  private static Map<String, List<List<ParameterOverride>>> settings() {
    Map<String, List<List<ParameterOverride>>> settings = new TreeMap<>();
    for (String id : Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION)) {
      settings.put(id, new ArrayList<>(List.of(List.of())));
    }
    for (String name : Shipped.rulebook().named().keySet()) {
      PolicyOption option =
          Objects.requireNonNull(
              Shipped.rulebook().option(name, Place.ofFile("-o"), new Problems()));
      option
          .contributions()
          .forEach(
              rules ->
                  settings
                      .computeIfAbsent(rules.id(), id -> new ArrayList<>())
                      .add(option.settings()));
    }
    return settings;
  }

  @Test
  void noneIsAskedRowByRow() {
    for (String id : settings().keySet()) {
      assertThat(rules(id).askedRowByRow()).as(id).isEmpty();
    }
  }

  @Test
  void whatIsRememberedIsWhatIsAskedRowByRow() {
    int[] answers = new int[3];
    settings()
        .forEach(
            (id, ofOptions) -> {
              ContributionRuleSet remembering = rules(id).remembering(AT_ONCE);
              ContributionRuleSet forgetful = rules(id).remembering(ONE_ENTRY);
              ContributionRuleSet rowByRow = rules(id).remembering(MemoryLimits.NOTHING);
              for (int seed = 0; seed < 3 * ofOptions.size(); seed++) {
                RandomSubjects random = new RandomSubjects(seed);
                List<ParameterOverride> ofOption = ofOptions.get(seed % ofOptions.size());
                ParameterValues values = random.values(remembering, ofOption);
                List<Subject> subjects = random.subjects(remembering, values, 80);
                String which = id + ", seed " + seed;
                List<Ruling> owed = rowByRow.assess(values, subjects);
                List<Formality> needed = rowByRow.formalities(values, subjects);
                List<Tagging> tagged = rowByRow.taggings(values, subjects);
                answers[0] += owed.size();
                answers[1] += needed.size();
                answers[2] += tagged.size();
                // The second time nobody is asked any more.
                for (ContributionRuleSet one : List.of(remembering, remembering, forgetful)) {
                  assertThat(one.assess(values, subjects)).as(which).isEqualTo(owed);
                  assertThat(one.formalities(values, subjects)).as(which).isEqualTo(needed);
                  assertThat(one.taggings(values, subjects)).as(which).isEqualTo(tagged);
                }
              }
            });
    assertThat(answers[0]).isGreaterThan(1000);
    assertThat(answers[1]).isGreaterThan(100);
    assertThat(answers[2]).isGreaterThan(10);
  }

  private static final Pattern PART = Pattern.compile("findings\\.(adds|deducts)\\(");

  @Test
  void whatIsRememberedIsWhatIsExplained() {
    int fired = 0;
    for (String id : settings().keySet()) {
      ContributionRuleSet rules = rules(id).remembering(AT_ONCE);
      RandomSubjects random = new RandomSubjects(id.length());
      ParameterValues values = random.values(rules, List.of());
      List<Subject> subjects = random.subjects(rules, values, 12);
      List<Ruling> owed = rules.assess(values, subjects);
      List<Formality> needed = rules.formalities(values, subjects);
      List<Tagging> tagged = rules.taggings(values, subjects);
      Set<RuleReference> aboutSubjects = aboutSubjects(id);
      for (Subject subject : subjects) {
        Set<RuleReference> answering = new HashSet<>();
        owed.stream()
            .filter(a -> a.subject() == subject)
            .forEach(a -> answering.add(a.rules().get(0)));
        needed.stream().filter(a -> a.origin() == subject).forEach(a -> answering.add(a.rule()));
        tagged.stream().filter(a -> a.subject() == subject).forEach(a -> answering.add(a.rule()));
        List<Subject> ofPayer =
            subjects.stream().filter(other -> other.payer().equals(subject.payer())).toList();
        Set<RuleReference> explained = new HashSet<>();
        for (Considered considered : rules.considered(values, subject, ofPayer)) {
          if (considered.fired() && aboutSubjects.contains(considered.rule())) {
            explained.add(considered.rule());
          }
        }
        assertThat(answering).as(id + ", " + subject.inWords()).isEqualTo(explained);
        fired += explained.size();
      }
    }
    assertThat(fired).isGreaterThan(50);
  }

  /** Those whose answer stands by itself: what is added to nothing, or taken off, is no answer. */
  private static Set<RuleReference> aboutSubjects(String id) {
    RuleFolder folder = Objects.requireNonNull(Shipped.rulebook().folder(id, new Problems()));
    Set<RuleReference> rules = new HashSet<>();
    for (RuleFileKind kind : folder.ruleFiles()) {
      for (RuleText rule : folder.file(kind).rules()) {
        boolean isPart = PART.matcher(String.valueOf(rule.tree().getConsequence())).find();
        if (RuleSubject.of(rule) != null && !isPart) {
          rules.add(rule.reference());
        }
      }
    }
    return rules;
  }
}
