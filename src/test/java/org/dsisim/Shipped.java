package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.table.PartLimits;
import org.dsisim.value.Money;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;

/** The shipped rules and scenarios, read once for all tests, compiled by the build. */
public final class Shipped {

  private static final Path HOME = Path.of("").toAbsolutePath();

  /** Beside what the build has compiled: what tests of this process compile, and others again. */
  private static final RuleCache COMPILED = RuleCache.in(withThoseOfTests());

  private static @Nullable Rulebook rulebook;
  private static @Nullable Reference reference;
  private static final Map<String, Scenario> SCENARIOS = new TreeMap<>();

  private Shipped() {}

  /**
   * Copies rules, scenarios and proposals into a folder: all but the population, which is a hundred
   * times as large as the rest and would slow whoever changes a file of a copy. It has tests of its
   * own.
   */
  public static void copyTo(Path folder) {
    Path population = Path.of("scenarios/population");
    for (String name : List.of("proposals", "rules", "scenarios")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.sorted().toList()) {
          if (!file.startsWith(population)) {
            Files.copy(file, folder.resolve(file.toString()));
          }
        }
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  private static List<Path> withThoseOfTests() {
    List<Path> folders = new ArrayList<>();
    folders.add(Jimfs.newFileSystem(Configuration.unix()).getPath("/compiled"));
    folders.addAll(new Home(HOME, HOME).caches());
    return folders;
  }

  /**
   * What copies of the shipped rules are compiled to: what nobody has changed is ready, and nothing
   * that a test changes goes where the shipped rules are remembered.
   */
  public static RuleCache compiled() {
    return COMPILED;
  }

  /** The folder {@code rules/}. */
  public static Path rulesFolder() {
    return HOME.resolve("rules");
  }

  /** The shipped rules. */
  public static synchronized Rulebook rulebook() {
    if (rulebook == null) {
      Problems problems = new Problems();
      RuleCache cache = RuleCache.in(new Home(HOME, HOME).caches());
      rulebook = new Rulebook(rulesFolder(), "rules", cache, message -> {}, problems);
      assertThat(problems.all()).isEmpty();
    }
    return rulebook;
  }

  /** The reference tables. */
  public static synchronized Reference reference() {
    if (reference == null) {
      reference =
          clean(
              problems ->
                  Reference.read(
                      HOME.resolve("scenarios/reference"), "scenarios/reference", problems));
    }
    return reference;
  }

  /** A shipped scenario. */
  public static synchronized Scenario scenario(String id) {
    return SCENARIOS.computeIfAbsent(id, name -> scenarioFolder(name).scenario());
  }

  /** A shipped scenario with all that stands in its folder, read anew. */
  public static ScenarioFolder scenarioFolder(String id) {
    return clean(
        problems ->
            ScenarioFolder.read(
                id,
                HOME.resolve("scenarios").resolve(id),
                "scenarios/" + id,
                reference(),
                PartLimits.usual(),
                problems));
  }

  /** An option of the shipped rules, as it is written after {@code -o}. */
  public static synchronized PolicyOption option(String text) {
    return clean(problems -> rulebook().option(text, Place.ofFile("-o"), problems));
  }

  /** The named options but those whose floors take more than the shipped scenarios bring. */
  public static List<String> computableOptions() {
    return rulebook().named().keySet().stream()
        .filter(name -> !name.equals("cali-fund-gef-star"))
        .toList();
  }

  /** Settings as they are written after {@code --set}. */
  public static List<ParameterOverride> settings(String... texts) {
    List<ParameterOverride> settings = new ArrayList<>();
    for (String text : texts) {
      settings.add(ParameterOverride.parse(text, Place.ofFile("--set")).orElseThrow());
    }
    return settings;
  }

  /** A fund given out by {@code FORMULA[@PRESET]} on the reference table, as it stands in 2026. */
  public static Allocation allocation(Money fund, String formula, String... settings) {
    return allocation(reference().countries().in(2026).values(), fund, formula, settings);
  }

  /** The same among these countries. */
  public static Allocation allocation(
      Collection<Country> countries, Money fund, String formula, String... settings) {
    Rulebook.Formula found =
        clean(problems -> rulebook().formulaWithPreset(formula, Place.ofFile("FORMULA"), problems));
    List<ParameterOverride> inForce = new ArrayList<>(found.preset());
    inForce.addAll(settings(settings));
    ParameterValues values =
        clean(
            problems ->
                ParameterValues.inForce(
                    found.rules().id(), found.rules().parameters(), 2026, inForce, problems));
    return new Allocator(found.rules(), values).allocate(fund, countries);
  }

  /** Something read without a problem. */
  public static <T> T clean(Reading<T> reading) {
    Problems problems = new Problems();
    T read = reading.read(problems);
    assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
    return Objects.requireNonNull(read);
  }

  /** A reading that reports problems. */
  public interface Reading<T> {
    /** Reads; null when there is nothing to return. */
    @Nullable T read(Problems problems);
  }
}
