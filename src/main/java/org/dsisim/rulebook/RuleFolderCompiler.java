package org.dsisim.rulebook;

import java.util.Objects;
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

  /** What its rules answered before, by all that they say. */
  private final KeptAnswers kept;

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
    for (RuleFileKind chapter : folder.chapters()) {
      content.with(chapter.file()).with(text(chapter));
    }
    return cache.answers(folder.id() + ANSWERS, content);
  }

  /** A file with what the engine reads before it. */
  private String text(RuleFileKind chapter) {
    return chapter.head(folder.id()) + folder.source(chapter);
  }

  /**
   * Compiles a file; one whose rules have answered before, when they are asked something else.
   *
   * @return null when it does not compile; all that is wrong is reported
   * @throws IllegalArgumentException when the folder has no such file
   */
  public @Nullable CompiledRuleFile compile(RuleFileKind chapter, Problems problems) {
    String source = folder.source(chapter);
    Supplier<KieBase> opening;
    if (kept.isEmpty()) {
      KieBase base = base(chapter, problems);
      if (base == null) {
        return null;
      }
      opening = () -> base;
    } else {
      // They were compiled when they answered.
      opening = () -> Objects.requireNonNull(base(chapter, new Problems()));
    }
    return new CompiledRuleFile(
        folder.shown(chapter),
        folder.rules(chapter),
        SharedSums.areAskedForIn(source),
        opening,
        probes(chapter),
        kept,
        () -> situations(chapter, source));
  }

  private @Nullable KieBase base(RuleFileKind chapter, Problems problems) {
    return compiler.compile(
        chapter.file(),
        text(chapter),
        () -> {
          onCompiling.run();
          return RuleFileCompiler.compile(folder.file(chapter), problems);
        });
  }

  private Probes probes(RuleFileKind chapter) {
    return new Probes(
        () -> folder.file(chapter),
        text ->
            compiler.compile(
                chapter.file() + ".probes",
                text,
                () -> {
                  onCompiling.run();
                  return RuleFileCompiler.compileProbes(folder.file(chapter), text);
                }));
  }

  /** What the rules of a file read, found out again only where another process did not yet. */
  private Situations situations(RuleFileKind chapter, String source) {
    String subject = folder.id() + "." + chapter.file() + SITUATIONS;
    String content = RuleCache.fingerprint().with(chapter.file()).with(source).text();
    byte[] known = cache.recall(subject, content);
    Situations stored = known == null ? null : StoredSituations.read(known);
    if (stored != null) {
      return stored;
    }
    Situations found = Situations.of(folder.file(chapter));
    byte[] bytes = cache.isUsed() ? StoredSituations.of(found) : null;
    if (bytes != null) {
      cache.remember(subject, content, bytes);
    }
    return found;
  }
}
