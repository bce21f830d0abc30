package org.dsisim.rulebook;

import java.util.function.Supplier;
import org.dsisim.rulebook.engine.LoadedRules;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.engine.RuleFileCompiler;
import org.dsisim.rulebook.engine.StoredRules;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Compiles the rules of one rule set, or remembers what came of it when the same were compiled. */
final class RememberingCompiler {

  private final String ruleSet;
  private final RuleCache cache;

  RememberingCompiler(String ruleSet, RuleCache cache) {
    this.ruleSet = ruleSet;
    this.cache = cache;
  }

  /**
   * Rules, compiled.
   *
   * @param what they are, by which they are remembered
   * @param source by which it is known whether they are the same
   * @param compiling compiles them; null when they do not compile
   */
  @Nullable KieBase compile(
      String what, String source, Supplier<RuleFileCompiler.@Nullable Compiled> compiling) {
    String subject = ruleSet + "." + what;
    String content = RuleCache.fingerprint().with(what).with(source).text();
    KieBase base = LoadedRules.ofProcess().ofProgram(subject + "." + content, cache);
    if (base != null) {
      return base;
    }
    byte[] known = cache.recall(subject, content);
    base = known == null ? null : LoadedRules.ofProcess().base(subject + "." + content, known);
    if (base != null) {
      return base;
    }
    RuleFileCompiler.Compiled compiled = compiling.get();
    if (compiled == null) {
      return null;
    }
    byte[] stored = cache.isUsed() ? StoredRules.of(compiled.module()) : null;
    if (stored != null) {
      cache.remember(subject, content, stored);
    }
    return compiled.base();
  }
}
