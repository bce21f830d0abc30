package org.dsisim.rulebook;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.SharedSums;
import org.dsisim.rulebook.engine.CompiledRuleFile;
import org.dsisim.rulebook.engine.Fingerprint;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.engine.RuleFileCompiler;
import org.dsisim.rulebook.kept.KeptAnswers;
import org.dsisim.rulebook.situation.Situations;
import org.dsisim.rulebook.situation.StoredSituations;
import org.dsisim.rulebook.why.Probes;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Compiles the files of a rule set's folder, or remembers what came of the same ones: their
 * compiled rules, what these read of whom they are asked about, and what they answered.
 */
public final class RuleFolderCompiler {

  /** Under what answers are remembered. */
  private static final String ANSWERS = ".answers";

  private static final String SITUATIONS = ".situations";

  private final RuleFolder folder;
  private final RuleCache cache;
  private final Runnable onCompiling;
  private final RememberingCompiler compiler;
  private final Map<RuleFileKind, CompletableFuture<@Nullable Begun>> begun =
      new ConcurrentHashMap<>();

  /** What its rules answered before, by all that they say. */
  private final KeptAnswers kept;

  /** What came of a file that compiles, warnings with it. */
  private record Begun(KieBase base, Problems said) {}

  /**
   * A compiler of a folder.
   *
   * @param cache remembers from one run to the next
   * @param onCompiling told when there is something to compile, which takes long
   */
  public RuleFolderCompiler(RuleFolder folder, RuleCache cache, Runnable onCompiling) {
    this.folder = folder;
    this.cache = cache;
    this.onCompiling = onCompiling;
    this.compiler = new RememberingCompiler(folder.id(), cache);
    this.kept = kept();
  }

  private KeptAnswers kept() {
    Fingerprint content = RuleCache.fingerprint();
    for (RuleFileKind kind : folder.ruleFiles()) {
      content.with(kind.file()).with(text(kind));
    }
    return cache.answers(folder.id() + ANSWERS, content);
  }

  /** A file with what the engine reads before it. */
  private String text(RuleFileKind kind) {
    return kind.head(folder.id()) + folder.source(kind);
  }

  /**
   * Begins to compile files, each on a thread of its own, for whoever asks for them next. One by
   * one they take longer, mostly beside a processor that nobody uses.
   *
   * @throws IllegalArgumentException when the folder has no such file
   */
  public void begin(Set<RuleFileKind> kinds) {
    if (!kept.isEmpty() || kinds.size() < 2) {
      return;
    }
    for (RuleFileKind kind : kinds) {
      String text = text(kind);
      KieBase known = compiler.known(kind.file(), text);
      if (known != null) {
        begun.put(kind, CompletableFuture.completedFuture(new Begun(known, new Problems())));
      } else {
        // Whoever is told is told on this thread.
        onCompiling.run();
        // What fails there is compiled once more, by itself, where somebody asks for the file: what
        // is told then is the file's own fault, and of nothing that went on beside it.
        begun.put(
            kind,
            CompletableFuture.supplyAsync(() -> compiled(kind, text)).exceptionally(none -> null));
      }
    }
  }

  private @Nullable Begun compiled(RuleFileKind kind, String text) {
    Problems said = new Problems();
    KieBase base =
        compiler.compiled(
            kind.file(), text, () -> RuleFileCompiler.compile(folder.file(kind), said));
    return base == null ? null : new Begun(base, said);
  }

  /**
   * Compiles a file; one whose rules have answered before, when they are asked something else.
   *
   * @return null when it does not compile; all that is wrong is reported
   * @throws IllegalArgumentException when the folder has no such file
   */
  public @Nullable CompiledRuleFile compile(RuleFileKind kind, Problems problems) {
    String source = folder.source(kind);
    Supplier<KieBase> opening;
    if (kept.isEmpty()) {
      KieBase base = base(kind, problems);
      if (base == null) {
        return null;
      }
      opening = () -> base;
    } else {
      // They were compiled when they answered.
      opening = () -> Objects.requireNonNull(base(kind, new Problems()));
    }
    return new CompiledRuleFile(
        folder.shown(kind),
        folder.rules(kind),
        SharedSums.areAskedForIn(source),
        opening,
        probes(kind),
        kept,
        () -> situations(kind, source));
  }

  private @Nullable KieBase base(RuleFileKind kind, Problems problems) {
    CompletableFuture<@Nullable Begun> ahead = begun.remove(kind);
    Begun made = ahead == null ? null : ahead.join();
    if (made != null) {
      problems.addAll(made.said());
      return made.base();
    }
    begun.values().forEach(CompletableFuture::join);
    return compiler.compile(
        kind.file(),
        text(kind),
        () -> {
          if (ahead == null) {
            onCompiling.run();
          }
          return RuleFileCompiler.compile(folder.file(kind), problems);
        });
  }

  private Probes probes(RuleFileKind kind) {
    return new Probes(
        () -> folder.file(kind),
        text ->
            compiler.compile(
                kind.file() + ".probes",
                text,
                () -> {
                  onCompiling.run();
                  return RuleFileCompiler.compileProbes(folder.file(kind), text);
                }));
  }

  /** What the rules of a file read, found out again only where another process did not yet. */
  private Situations situations(RuleFileKind kind, String source) {
    String subject = folder.id() + "." + kind.file() + SITUATIONS;
    String content = RuleCache.fingerprint().with(kind.file()).with(source).text();
    byte[] known = cache.recall(subject, content);
    Situations stored = known == null ? null : StoredSituations.read(known);
    if (stored != null) {
      return stored;
    }
    Situations found = Situations.of(folder.file(kind));
    byte[] bytes = cache.isUsed() ? StoredSituations.of(found) : null;
    if (bytes != null) {
      cache.remember(subject, content, bytes);
    }
    return found;
  }
}
