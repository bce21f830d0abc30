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
    KieBase known = known(what, source);
    return known == null ? compiled(what, source, compiling) : known;
  }

  /** Rules that are compiled already, as {@link #compile} names them; null where they are not. */
  @Nullable KieBase known(String what, String source) {
    String subject = subject(what);
    String content = content(what, source);
    KieBase base = LoadedRules.ofProcess().ofProgram(subject + "." + content, cache);
    if (base != null) {
      return base;
    }
    byte[] known = cache.recall(subject, content);
    return known == null ? null : LoadedRules.ofProcess().base(subject + "." + content, known);
  }

  /** The same for rules that are not: compiled, and remembered from then on. */
  @Nullable KieBase compiled(
      String what, String source, Supplier<RuleFileCompiler.@Nullable Compiled> compiling) {
    RuleFileCompiler.Compiled compiled = compiling.get();
    if (compiled == null) {
      return null;
    }
    byte[] stored = cache.isUsed() ? StoredRules.of(compiled.module()) : null;
    if (stored != null) {
      cache.remember(subject(what), content(what, source), stored);
    }
    return compiled.base();
  }

  private String subject(String what) {
    return ruleSet + "." + what;
  }

  private static String content(String what, String source) {
    return RuleCache.fingerprint().with(what).with(source).text();
  }
}
