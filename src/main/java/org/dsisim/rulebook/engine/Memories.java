package org.dsisim.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.rulebook.situation.SituationKey;

/**
 * What is remembered of a rule file by situation, for each setting of the switches that it reads;
 * the settings last used are kept. Safe for use by several threads.
 */
final class Memories<T> {

  private final MemoryLimits limits;
  private final Map<List<Object>, Map<SituationKey, T>> bySetting =
      new LinkedHashMap<>(16, 0.75f, true);
  private volatile boolean full;

  Memories(MemoryLimits limits) {
    this.limits = limits;
  }

  /** What is remembered for a setting. */
  synchronized Map<SituationKey, T> of(List<Object> switches) {
    Map<SituationKey, T> memory =
        bySetting.computeIfAbsent(switches, key -> new ConcurrentHashMap<>());
    if (bySetting.size() > limits.settings()) {
      bySetting.remove(bySetting.keySet().iterator().next());
    }
    return memory;
  }

  /** Remembers what was learned, as far as there is room. */
  void keep(Map<SituationKey, T> memory, Map<SituationKey, T> learned) {
    learned.forEach(
        (key, answer) -> {
          if (memory.size() < limits.situations()) {
            memory.put(key, answer);
          } else {
            full = true;
          }
        });
  }

  /** Whether anything found no room. */
  boolean isFull() {
    return full;
  }
}
