package org.dsisim.rulebook.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleSubject;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Finds the condition for whose sake a rule did not fire, which Drools does not tell: each part of
 * a rule from its first condition up to one of the others becomes a rule of its own, a probe, and
 * the first that does not match ends with the condition.
 *
 * <p>All probes of a rule file are compiled together, when they are first asked. Safe for use by
 * several threads.
 */
public final class Probes {

  /** Said of a rule that cannot be taken apart. */
  static final Message AS_A_WHOLE = Message.of("why.as-a-whole");

  /** Compiles rules to be asked; null when they do not compile. */
  public interface Compiler {
    /** The rules of a source, compiled; null when they do not compile. */
    @Nullable KieBase compile(String source);
  }

  /**
   * What is asked, ready.
   *
   * @param conditions by the title of a rule; of one that cannot be taken apart, null
   */
  private record Ready(
      RuleFile file, Map<String, @Nullable List<Condition>> conditions, @Nullable KieBase base) {}

  private final Supplier<RuleFile> file;
  private final Compiler compiler;
  private @Nullable Ready ready;

  /**
   * The probes of a file.
   *
   * @param file parsed when a probe is first asked
   * @param compiler compiles them then
   */
  public Probes(Supplier<RuleFile> file, Compiler compiler) {
    this.file = file;
    this.compiler = compiler;
  }

  /** Makes ready what is asked, which otherwise happens when it is first asked. */
  public void prepare() {
    ready();
  }

  /**
   * Says of every rule whether it fired and, if not, why.
   *
   * @param factSet what was asked about; also those that rules have added
   * @param fired the titles of the rules that fired about the subject
   * @return one for each rule that is about such a subject, in the order of the file
   * @throws IllegalStateException when the probes and the engine disagree
   */
  public List<Considered> consider(FactSet factSet, Set<String> fired) {
    Ready probes = ready();
    Map<String, Map<String, Set<@Nullable Object>>> matched = matched(probes, factSet);
    List<Considered> considered = new ArrayList<>();
    for (RuleText rule : probes.file().rules()) {
      if (!factSet.isOf(RuleSubject.of(rule))) {
        continue;
      }
      boolean hasFired = fired.contains(rule.title());
      List<Condition> conditions = probes.conditions().get(rule.title());
      FailedCondition failed;
      if (conditions == null) {
        failed = hasFired ? null : new FailedCondition(AS_A_WHOLE, rule.place(), null);
      } else {
        failed = failed(conditions, factSet, matched);
        if (hasFired != (failed == null)) {
          throw contradiction(rule, failed);
        }
      }
      considered.add(new Considered(rule.reference(), hasFired, failed));
    }
    return considered;
  }

  private static @Nullable FailedCondition failed(
      List<Condition> conditions,
      FactSet factSet,
      Map<String, Map<String, Set<@Nullable Object>>> matched) {
    Map<String, Set<@Nullable Object>> values = Map.of();
    for (Condition condition : conditions) {
      Map<String, Set<@Nullable Object>> next = matched.get(condition.upTo());
      if (next == null) {
        return new FailedCondition(
            Message.plain(condition.text()),
            condition.place(),
            condition.found().inWords(factSet.known(), values));
      }
      values = next;
    }
    return null;
  }

  private static IllegalStateException contradiction(
      RuleText rule, @Nullable FailedCondition failed) {
    return new IllegalStateException(
        rule.place()
            + ": rule \""
            + rule.title()
            + (failed == null
                ? "\" did not fire, although each of its conditions holds."
                : "\" fired, although " + failed.text().inEnglish() + " fails."));
  }

  /** The probes that match, by their text, each with the values that its names stand for. */
  private static Map<String, Map<String, Set<@Nullable Object>>> matched(
      Ready probes, FactSet factSet) {
    Map<String, Map<String, Set<@Nullable Object>>> matched = new HashMap<>();
    if (probes.base() == null) {
      return matched;
    }
    List<String> texts = texts(probes.conditions().values());
    KieSession session = probes.base().newKieSession();
    try {
      factSet.facts().forEach(session::insert);
      // Nothing is let through: to be matched is all that is wanted of a probe.
      session.fireAllRules(
          match -> {
            if (factSet.isAbout(match)) {
              String text = texts.get(Integer.parseInt(match.getRule().getName()));
              note(match, matched.computeIfAbsent(text, key -> new HashMap<>()));
            }
            return false;
          });
    } finally {
      session.dispose();
    }
    return matched;
  }

  private static void note(Match match, Map<String, Set<@Nullable Object>> values) {
    for (String name : match.getDeclarationIds()) {
      Object value;
      try {
        value = match.getDeclarationValue(name);
      } catch (RuntimeException unreadable) {
        // The rule itself may never come to read it; then nothing can be said of it.
        value = unreadable;
      }
      values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
    }
  }

  private synchronized Ready ready() {
    Ready known = ready;
    if (known == null) {
      known = make(file.get());
      ready = known;
    }
    return known;
  }

  private Ready make(RuleFile rules) {
    Map<String, @Nullable List<Condition>> conditions = new LinkedHashMap<>();
    rules.rules().forEach(rule -> conditions.put(rule.title(), RuleConditions.of(rule, true)));
    KieBase base = compile(rules, conditions);
    if (base == null && !texts(conditions.values()).isEmpty()) {
      rules.rules().forEach(rule -> conditions.put(rule.title(), simplest(rules, rule)));
      base = compile(rules, conditions);
      if (base == null) {
        conditions.replaceAll((title, known) -> null);
      }
    }
    return new Ready(rules, conditions, base);
  }

  /** A rule's conditions, if need be without values; null when its probes never compile. */
  private @Nullable List<Condition> simplest(RuleFile rules, RuleText rule) {
    for (boolean reading : List.of(true, false)) {
      List<Condition> conditions = RuleConditions.of(rule, reading);
      boolean usable =
          conditions != null
              && (conditions.isEmpty() || compile(rules, Map.of("", conditions)) != null);
      if (usable) {
        return conditions;
      }
    }
    return null;
  }

  private @Nullable KieBase compile(
      RuleFile rules, Map<String, ? extends @Nullable List<Condition>> conditions) {
    List<String> texts = texts(conditions.values());
    if (texts.isEmpty()) {
      return null;
    }
    StringBuilder source =
        new StringBuilder(rules.kind().headOfProbes(rules.ruleSet())).append('\n');
    for (int i = 0; i < texts.size(); i++) {
      source.append("rule \"").append(i).append("\"\nwhen\n").append(texts.get(i));
      source.append("\nthen\nend\n");
    }
    return compiler.compile(source.toString());
  }

  /** The probes, each once: rules may begin alike. */
  private static List<String> texts(Iterable<? extends @Nullable List<Condition>> conditions) {
    Set<String> texts = new LinkedHashSet<>();
    for (List<Condition> ofRule : conditions) {
      if (ofRule != null) {
        ofRule.forEach(condition -> texts.add(condition.upTo()));
      }
    }
    return List.copyOf(texts);
  }
}
