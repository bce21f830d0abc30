package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

class RuleCacheTest {

  @TempDir private Path rules;
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void aRuleSet() {
    SmallRuleSet.contribution(rules)
        .rule("obligations.drl", "$p : Payer()", "findings.owes( $p, fixed( \"fee\" ), THE_FUND );")
        .write("README.md", "R-1: a reading.\n");
  }

  /** How often something was compiled. */
  private int compiled(RuleCache cache) {
    List<String> steps = new ArrayList<>();
    Rulebook rulebook =
        new Rulebook(rules, "rules", cache, step -> steps.add(step.inEnglish()), problems);
    ContributionRules mine = rulebook.contribution("mine", problems);
    assertThat(mine).as(problems.all().toString()).isNotNull();
    return steps.size();
  }

  private int compiled() {
    return compiled(RuleCache.in(List.of(folder)));
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String file, String what, String by) throws IOException {
    Path path = rules.resolve("contribution/mine").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(what);
    Files.writeString(path, text.replace(what, by));
  }

  @Test
  void rulesAreCompiledOnce() {
    assertThat(compiled()).isOne();
    assertThat(compiled()).isZero();
    assertThat(compiled(RuleCache.none())).isOne();
    assertThat(entries(folder)).hasSize(2).allMatch(file -> file.toString().endsWith(".rules"));
  }

  @Test
  void whatNobodyHasUsedIsForgottenWhereThatIsAskedFor() throws IOException {
    compiled();
    List<Path> old = entries(folder);
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
    replace("obligations.drl", "fee", "sales_threshold");
    RuleCache cache = RuleCache.in(List.of(folder));
    assertThat(compiled(cache)).isOne();
    assertThat(entries(folder)).hasSize(2 + old.size() + 1);
    cache.forgetUnused();
    assertThat(entries(folder)).hasSize(3).contains(foreign).doesNotContainAnyElementsOf(old);
    assertThat(compiled()).isZero();
    RuleCache.in(List.of(rules.resolve("nowhere"))).forgetUnused();
    RuleCache.none().forgetUnused();
  }

  @Test
  void whatTellsWhyARuleDidNotFireIsCompiledWhenItIsFirstAskedAndRemembered() throws IOException {
    List<Considered> first = considered(2);
    assertThat(considered(0)).isEqualTo(first);
    assertThat(entries(folder)).hasSize(3);
    Path probes =
        entries(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("mine.obligations.drl.probes"))
            .findFirst()
            .orElseThrow();
    Files.writeString(probes, "damaged");
    assertThat(considered(1)).isEqualTo(first);
  }

  /** What is said of the rules, and how often something is compiled for that. */
  private List<Considered> considered(int compiled) {
    List<String> steps = new ArrayList<>();
    RuleCache cache = RuleCache.in(List.of(folder));
    Rulebook rulebook =
        new Rulebook(rules, "rules", cache, step -> steps.add(step.inEnglish()), problems);
    ContributionRules mine = Objects.requireNonNull(rulebook.contribution("mine", problems));
    ParameterValues values =
        ParameterValues.inForce("mine", mine.parameters(), 2024, List.of(), problems);
    Payer payer = Payers.company("a", Payers.figures(), values);
    List<Considered> considered = mine.considered(values, payer);
    assertThat(mine.considered(values, payer)).isEqualTo(considered);
    assertThat(steps).hasSize(compiled);
    return considered;
  }

  @Test
  void rulesThatAreOpenedAgainAreSharedWhileTheyAreAmongThoseUsedLast() throws IOException {
    compiled();
    Path entry =
        entries(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("mine.obligations.drl"))
            .findFirst()
            .orElseThrow();
    byte[] whole = Files.readAllBytes(entry);
    byte[] stored = Arrays.copyOfRange(whole, Long.BYTES, whole.length);
    LoadedRules two = new LoadedRules(2);
    KieBase a = two.base("a", stored);
    KieBase b = two.base("b", stored);
    assertThat(a).isNotNull().isNotSameAs(b);
    assertThat(two.base("a", stored)).isSameAs(a);
    two.base("c", stored);
    assertThat(two.base("a", stored)).isSameAs(a);
    assertThat(two.base("b", stored)).isNotNull().isNotSameAs(b);
    assertThat(two.base("d", new byte[0])).isNull();
  }

  @Test
  void oneChangedCharacterIsEnoughToCompileAgainAndTakingItBackIsNot() throws IOException {
    compiled();
    replace("obligations.drl", "\"A\"", "\"B\"");
    assertThat(compiled()).isOne();
    replace("obligations.drl", "\"B\"", "\"A\"");
    assertThat(compiled()).isZero();
  }

  @Test
  void aChangedParameterIsLintedButNothingIsCompiled() throws IOException {
    compiled();
    replace("parameters.csv", "fee,7,USD", "fee,8,USD");
    assertThat(compiled()).isZero();
    replace("parameters.csv", "fee,8,USD", "toll,8,USD");
    Rulebook rulebook =
        new Rulebook(rules, "rules", RuleCache.in(List.of(folder)), step -> {}, problems);
    assertThat(rulebook.contribution("mine", problems)).isNull();
    assertThat(problems.all().toString()).contains("obligations.drl:6", "'fee'");
  }

  @Test
  void whatTheLintSaidIsSaidAgainUnderTheNameTheFolderHasNow() throws IOException {
    replace("obligations.drl", "@law( \"L\" )", "@law( \"L\" ) @reading( \"R-9\" )");
    assertThat(said("rules")).contains("rules/contribution/mine/obligations.drl:2: warning: ");
    String before = said("rules");
    assertThat(compiled()).isZero();
    assertThat(said("rules")).isEqualTo(before);
    assertThat(said("../there")).isEqualTo(before.replace("rules/contr", "../there/contr"));
    Files.writeString(rules.resolve("contribution/mine/README.md"), "R-9: now it is there.\n");
    assertThat(said("rules")).doesNotContain("R-9");
  }

  private String said(String shownAs) {
    Problems found = new Problems();
    Rulebook rulebook =
        new Rulebook(rules, shownAs, RuleCache.in(List.of(folder)), step -> {}, found);
    assertThat(rulebook.contribution("mine", found)).isNotNull();
    return found.all().toString();
  }

  @Test
  void aDamagedEntryIsMadeAnew() throws IOException {
    compiled();
    for (Path entry : entries(folder)) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    assertThat(compiled()).isOne();
    assertThat(compiled()).isZero();
    for (Path entry : entries(folder)) {
      byte[] bytes = Files.readAllBytes(entry);
      Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
    assertThat(compiled()).isOne();
    for (Path entry : entries(folder)) {
      Files.write(entry, new byte[0]);
    }
    assertThat(compiled()).isOne();
    assertThat(compiled()).isZero();
  }

  @Test
  void whatThisJavaCannotReadIsCompiledAgain() {
    assertThat(StoredRules.base(new byte[] {0, 0, 0, (byte) 200})).isNull();
    assertThat(StoredRules.base(new byte[0])).isNull();
    assertThat(StoredRules.base(new byte[] {0, 0, 0, 17, 0, 1, 'A', 0, 0, 0, 1, 'B'})).isNull();
  }

  @Test
  void theFirstFolderThatCanBeWrittenIsAndAllAreRead() throws IOException {
    // Nothing can be written below a file, whoever one is.
    Path file = Files.writeString(folder.resolve("file"), "");
    Path other = folder.resolve("deep/other");
    RuleCache both = RuleCache.in(List.of(file, other));
    assertThat(compiled(both)).isOne();
    assertThat(compiled(both)).isZero();
    assertThat(compiled(RuleCache.in(List.of(other, folder.resolve("new"))))).isZero();
    assertThat(folder.resolve("new")).doesNotExist();
    RuleCache nowhere = RuleCache.in(List.of(file, file.resolve("below")));
    assertThat(compiled(nowhere)).isOne();
    assertThat(compiled(nowhere)).isOne();
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void oldEntriesAreForgotten() throws IOException {
    for (int change = 0; change < 6; change++) {
      Files.writeString(
          rules.resolve("contribution/mine/README.md"), "R-1: changed %d.\n".formatted(change));
      RuleCache.in(List.of(folder)).remember("other", "0".repeat(16), new byte[change]);
      compiled();
      for (Path entry : entries(folder)) {
        // Some file systems tell only seconds.
        FileTime time = Files.getLastModifiedTime(entry);
        Files.setLastModifiedTime(entry, FileTime.from(time.toInstant().minusSeconds(10)));
      }
    }
    Path abandoned = Files.writeString(folder.resolve("rules1.part"), "");
    Files.setLastModifiedTime(abandoned, FileTime.from(Instant.EPOCH));
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
    replace("obligations.drl", "\"A\"", "\"B\"");
    compiled();
    assertThat(entries(folder).stream().map(this::subject))
        .containsExactlyInAnyOrder(
            "mine.lint",
            "mine.lint",
            "mine.lint",
            "mine.obligations.drl",
            "mine.obligations.drl",
            "other",
            "notes.txt");
    assertThat(foreign).exists();
  }

  private String subject(Path entry) {
    return entry.getFileName().toString().replaceAll("\\.[0-9a-f]{16}\\.rules", "");
  }

  @Test
  void severalThreadsCanUseOneFolderAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int run = 0; run < 8; run++) {
        runs.add(
            () -> {
              Problems found = new Problems();
              Rulebook rulebook =
                  new Rulebook(rules, "rules", RuleCache.in(List.of(folder)), step -> {}, found);
              Objects.requireNonNull(rulebook.contribution("mine", found));
              return found.all().size(); // the warnings about unused parameters
            });
      }
      for (Future<Integer> run : threads.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo(7);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(entries(folder)).hasSize(2).allMatch(file -> file.toString().endsWith(".rules"));
    assertThat(compiled()).isZero();
  }

  @Test
  void rememberedRulesGiveTheSameAnswersAsCompiledOnes() {
    RuleCache cache = RuleCache.in(List.of(folder));
    List<Outcome> outcomes = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      List<String> steps = new ArrayList<>();
      Rulebook rulebook =
          new Rulebook(
              Shipped.rulesFolder(), "rules", cache, step -> steps.add(step.inEnglish()), problems);
      PolicyOption option = rulebook.option("cali-fund:iusaf@strict", Place.ofFile("-o"), problems);
      assertThat(steps).hasSize(run == 0 ? 3 : 0);
      outcomes.add(
          new Simulator(Shipped.scenario("workshop"), List.of(), 1)
              .run(Objects.requireNonNull(option)));
    }
    assertThat(outcomes.get(0).years().get(0).flows().toList()).isNotEmpty();
    assertThat(outcomes.get(1).years().get(0).flows().toList())
        .isEqualTo(outcomes.get(0).years().get(0).flows().toList());
  }
}
