package org.dsisim.rulebook.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.StatelessKieSession;

/** Which rules fire about a subject as a rule file is asked, and which facts rules add. */
public final class Observation {

  private final FactSet factSet;
  private final Set<String> fired = new HashSet<>();
  private final List<Object> stated = new ArrayList<>();

  /** An observation of a question that is yet to be asked. */
  public Observation(FactSet factSet) {
    this.factSet = factSet;
  }

  /** Listens to a session, from now on. */
  public void of(StatelessKieSession session) {
    Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(factSet.facts());
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            if (factSet.isAbout(event.getMatch())) {
              fired.add(event.getMatch().getRule().getName());
            }
          }
        });
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            if (!known.contains(event.getObject())) {
              stated.add(event.getObject());
            }
          }
        });
  }

  /** The titles of the rules that fired about the subject. */
  public Set<String> fired() {
    return fired;
  }

  /** The facts that rules added. */
  public List<Object> stated() {
    return stated;
  }
}
