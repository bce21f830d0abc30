package org.dsisim.rulebook.engine;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Rules that this process has made ready, by their content. Whoever opens the same rules again
 * shares them: to define their classes anew takes a good part of a short command. They are given up
 * when memory is short.
 */
public final class LoadedRules {

  private static final int MOST = 200;

  private static final LoadedRules OF_PROCESS = new LoadedRules(MOST);

  private final int most;
  private final AtomicInteger opened = new AtomicInteger();
  private final Map<String, SoftReference<KieBase>> bases = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps so many at most; those used last. */
  LoadedRules(int most) {
    this.most = most;
  }

  /** The rules of this process. */
  public static LoadedRules ofProcess() {
    return OF_PROCESS;
  }

  /**
   * Rules that were stored.
   *
   * @param content their subject and fingerprint
   * @param stored what {@link StoredRules} made of them, read and found whole
   * @return null where they are of no use to this Java
   */
  public synchronized @Nullable KieBase base(String content, byte[] stored) {
    KieBase known = known(content);
    return known == null ? kept(content, StoredRules.base(stored)) : known;
  }

  /** Rules that are among the program's own classes beside a cache; null where these are not. */
  public synchronized @Nullable KieBase ofProgram(String content, RuleCache cache) {
    RuleJar program = cache.program();
    if (!program.has(content)) {
      return null;
    }
    KieBase known = known(content);
    return known == null ? kept(content, program.base(content)) : known;
  }

  /** How often rules were opened, whether they were ready or not. */
  public int opened() {
    return opened.get();
  }

  private @Nullable KieBase known(String content) {
    opened.incrementAndGet();
    SoftReference<KieBase> kept = bases.get(content);
    return kept == null ? null : kept.get();
  }

  private @Nullable KieBase kept(String content, @Nullable KieBase made) {
    if (made != null) {
      bases.put(content, new SoftReference<>(made));
      if (bases.size() > most) {
        bases.remove(bases.keySet().iterator().next());
      }
    }
    return made;
  }

  /** The subjects and fingerprints of those that were used last, in their order. */
  synchronized List<String> contents() {
    return bases.keySet().stream().sorted().toList();
  }
}
