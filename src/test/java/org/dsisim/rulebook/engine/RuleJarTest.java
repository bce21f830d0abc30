package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

class RuleJarTest {

  @TempDir private Path rules;
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void aRuleSet() {
    SmallRuleSet.contribution(rules)
        .rule(
            "obligations.drl",
            "$p : Payer( type == \"company\" )",
            "findings.owes( $p, fixed( \"fee\" ), THE_FUND );");
  }

  /** Asks the rules why they fire, so that both they and their probes are remembered. */
  private RuleCache remembered() {
    RuleCache cache = RuleCache.in(List.of(folder.resolve("cache")));
    Rulebook rulebook = new Rulebook(rules, "rules", cache, step -> {}, problems);
    ContributionRules mine = Objects.requireNonNull(rulebook.contribution("mine", problems));
    ParameterValues values =
        ParameterValues.inForce("mine", mine.parameters(), 2024, List.of(), problems);
    Payer payer = Payers.company("a", Payers.figures(), values);
    assertThat(mine.considered(values, payer)).hasSize(1);
    return cache;
  }

  /** The contents of all that is compiled in the cache. */
  private List<String> contents() throws IOException {
    try (var files = Files.list(folder.resolve("cache"))) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("\\.rules$", ""))
          .filter(name -> name.contains(".drl."))
          .sorted()
          .toList();
    }
  }

  private Path jar(List<String> contents, RuleCache cache) throws IOException {
    Path jar = folder.resolve("rules.jar");
    RuleJar.write(jar, contents, cache);
    return jar;
  }

  private static URLClassLoader loader(Path jar) throws IOException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleJarTest.class.getClassLoader());
  }

  @Test
  void rulesAndTheirProbesStandSideBySideAndAreFoundByTheirContent() throws IOException {
    RuleCache cache = remembered();
    List<String> contents = contents();
    assertThat(contents).hasSize(2);
    Path jar = jar(contents, cache);
    try (URLClassLoader loader = loader(jar)) {
      RuleJar read = RuleJar.read(jar, loader);
      for (String content : contents) {
        assertThat(read.has(content)).isTrue();
        KieBase base = Objects.requireNonNull(read.base(content));
        assertThat(base.getKiePackages())
            .anySatisfy(known -> assertThat(known.getRules()).isNotEmpty());
      }
      String changed = contents.get(0).replaceAll("[0-9a-f]{16}$", "0".repeat(16));
      assertThat(read.has(changed)).isFalse();
      assertThat(read.base(changed)).isNull();
    }
  }

  @Test
  void besideTheJarStandTheNamesOfItsClassesAsJavaReadsThem() throws IOException {
    RuleCache cache = remembered();
    Path jar = jar(contents(), cache);
    assertThat(Files.readAllLines(folder.resolve("rules.jar.list")))
        .isSorted()
        .allMatch(name -> name.startsWith("org/d") && !name.contains("."))
        .anyMatch(name -> name.startsWith("org/dsisim/rules/mine_obligations/Rules"))
        .anyMatch(name -> name.startsWith("org/dsisim/rules/mine_obligations_probes/Rules"));
    byte[] once = Files.readAllBytes(jar);
    assertThat(Files.readAllBytes(jar(contents(), cache))).hasSameSizeAs(once);
  }

  @Test
  void ofTwoContentsWithClassesOfOneNameOneIsPutIn() throws IOException {
    RuleCache cache = remembered();
    String first = contents().get(0);
    int dot = first.lastIndexOf('.');
    String subject = first.substring(0, dot);
    byte[] stored = Objects.requireNonNull(cache.recall(subject, first.substring(dot + 1)));
    cache.remember(subject, "f".repeat(64), stored);
    String second = subject + "." + "f".repeat(64);
    Path jar = jar(List.of(first, second), cache);
    RuleJar read = cache.beside(jar).program();
    assertThat(read.has(first)).isTrue();
    assertThat(read.has(second)).isFalse();
    // Its classes are not among those of the loader.
    assertThat(read.base(first)).isNull();
  }

  @Test
  void aJarThatIsDamagedOrMissingIsAsGoodAsNone() throws IOException {
    RuleCache cache = remembered();
    Path jar = jar(contents(), cache);
    String content = contents().get(0);
    Files.writeString(jar, "damaged");
    assertThat(cache.beside(jar).program().has(content)).isFalse();
    Files.delete(jar);
    assertThat(cache.beside(jar).program().has(content)).isFalse();
    assertThat(cache.beside(jar).program().base(content)).isNull();
  }

  @Test
  void whatIsNotRememberedAnyMoreIsLeftOut() throws IOException {
    Path jar = jar(List.of("gone." + "0".repeat(64)), remembered());
    assertThat(RuleJar.read(jar).has("gone." + "0".repeat(64))).isFalse();
    assertThat(folder.resolve("rules.jar.list")).isEmptyFile();
  }
}
