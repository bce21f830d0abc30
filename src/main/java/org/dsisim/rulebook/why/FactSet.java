package org.dsisim.rulebook.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/**
 * The facts of a question about one subject.
 *
 * @param switches what holds for everybody, and what the subject is a part of: of an origin, its
 *     use and the user
 * @param subject whom the question is about: one fact, or several that belong together
 * @param others the same kinds of facts about everybody else, where rules may look at them
 */
public record FactSet(List<Object> switches, List<Object> subject, List<Object> others) {

  /** All of them, those about everybody else at the end. */
  public List<Object> facts() {
    List<Object> facts = known();
    facts.addAll(others);
    return facts;
  }

  /** The facts without those about everybody else. */
  public List<Object> known() {
    List<Object> facts = new ArrayList<>(switches);
    facts.addAll(subject);
    return facts;
  }

  /** The same with facts that rules have added. */
  public FactSet with(List<Object> stated) {
    List<Object> all = new ArrayList<>(switches);
    all.addAll(stated);
    return new FactSet(all, subject, others);
  }

  /** Whether rules about facts of a type are about this subject; null for rules about everybody. */
  public boolean isOf(@Nullable Class<?> type) {
    return type == null || subject.stream().anyMatch(type::isInstance);
  }

  /** Whether facts that satisfy conditions say something of the subject, or of nobody. */
  public boolean isAbout(Match match) {
    if (others.isEmpty()) {
      return true;
    }
    Set<Object> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    matched.addAll(match.getObjects());
    return subject.stream().anyMatch(matched::contains)
        || others.stream().noneMatch(matched::contains);
  }
}
