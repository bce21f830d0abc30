package org.dsisim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.junit.jupiter.api.Test;

/**
 * How the program is built, as sentences. Each holds for the program, and each is shown to find
 * what it forbids in a small house that was built badly on purpose.
 *
 * <p>Rooms that are not built yet break nothing; a room that stands on no floor does.
 */
class ArchitectureTest {

  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("chance", 0),
          Map.entry("parallel", 0),
          Map.entry("value", 0),
          Map.entry("message", 1),
          Map.entry("table", 2),
          Map.entry("parameter", 3),
          Map.entry("model", 4),
          Map.entry("rulebook", 5),
          Map.entry("scenario", 5),
          Map.entry("reckoning", 5),
          Map.entry("simulation", 6),
          Map.entry("cases", 7),
          Map.entry("limitation", 7),
          Map.entry("indicator", 8),
          Map.entry("assessment", 9),
          Map.entry("study", 9),
          Map.entry("explanation", 9),
          Map.entry("report", 10),
          Map.entry("workspace", 11),
          Map.entry("server", 12),
          Map.entry("cli", 13));

  private static final House PROGRAM =
      house(
          "org.dsisim",
          new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()));

  private static final House BADLY_BUILT =
      house("org.dsisim.architecture.bad", new ClassFileImporter());

  /** Rules ask what classes of others are called, and nothing of what is in them: none is read. */
  private static House house(String root, ClassFileImporter importer) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new House(root, importer.importPackages(root));
        });
  }

  @Test
  void aPackageDependsOnlyOnLowerFloorsSoThatNeighboursNeverSeeEachOther() {
    holds(
        house -> classes().should(dependOnLowerFloorsOnly(house)),
        "value.Sum> sees ", // its neighbour table
        "scenario.World> sees ", // its neighbour rulebook
        "attic.Trunk> stands on no floor");
  }

  @Test
  void noPackagesDependOnEachOtherInACycle() {
    holds(
        house -> slices().matching(house.root() + ".(*)..").should().beFreeOfCycles(),
        "Cycle detected: Slice table");
  }

  @Test
  void noRoomsWithinRoomsDependOnEachOtherInACycleEither() {
    holds(
        house -> slices().matching(house.root() + ".(**)").should().beFreeOfCycles(),
        "Cycle detected: Slice rulebook");
  }

  @Test
  void valuesStandOnTheJdkAlone() {
    holds(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room("value"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(house.room("value"), "java..", "org.jspecify.annotations.."),
        "value.Sum.table");
  }

  @Test
  void theSimulationSeesNeitherRulebookNorScenario() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room("simulation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.room("rulebook"), house.room("scenario")),
        "simulation.Guess.world");
  }

  @Test
  void theKernelSeesNeitherRulebookNorScenarioNorSimulation() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room("reckoning"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    house.room("rulebook"), house.room("scenario"), house.room("simulation")),
        "reckoning.Tally.world",
        "reckoning.Tally.guess");
  }

  @Test
  void theKernelUsesNoStreamsThreadsReflectionFormatsOrDates() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(house.room("reckoning"), house.room("model.formula"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.text..",
                    "java.time..",
                    "java.lang.reflect..",
                    "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.Formatter"),
        "reckoning.Tally.threads",
        "reckoning.Tally.stream",
        "reckoning.Tally.format",
        "reckoning.Tally.date",
        "reckoning.Tally.reflection");
  }

  @Test
  void whatIsOwedCollectedGivenOutAndBookedSeesOnlyTheLanguageNumbersTheModelAndMessages() {
    holds(
        house ->
            classes()
                .that()
                .resideInAnyPackage(
                    house.room("reckoning.allocation"),
                    house.room("reckoning.collection"),
                    house.room("reckoning.ledger"),
                    house.room("reckoning.liability"),
                    house.room("reckoning.option"),
                    house.room("reckoning.permit"))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(
                            "java.lang",
                            "java.math",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.jspecify.annotations",
                            house.room("value"),
                            house.room("model"),
                            house.room("reckoning"))
                        // A key and what fills its places: no words.
                        .or(type(Message.class))),
        "reckoning.collection.Plea.table",
        "reckoning.collection.Plea.pattern");
  }

  @Test
  void whatABrowserComputesFormatsMatchesAndWordsNoTexts() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(
                    house.room("value"),
                    house.room("model.formula"),
                    house.room("reckoning.allocation"),
                    house.room("reckoning.collection"),
                    house.room("reckoning.ledger"),
                    house.room("reckoning.liability"),
                    house.room("reckoning.option"),
                    house.room("reckoning.permit"))
                .should()
                .callMethodWhere(
                    anyOf(
                        "java\\.lang\\.String",
                        "format|formatted|matches|split|replaceAll|replaceFirst"))
                .orShould()
                .callMethodWhere(anyOf("org\\.dsisim\\.message\\.Message", "inEnglish"))
                .orShould()
                .callMethodWhere(anyOf("java\\.lang\\.Math", "multiplyHigh")),
        "reckoning.collection.Plea.words()");
  }

  @Test
  void theKernelComputesInNoLanguage() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room("reckoning"))
                .should()
                .callMethodWhere(anyOf("java\\.util\\.(Locale|ResourceBundle)", ".*"))
                .orShould()
                .accessFieldWhere(
                    describe(
                        "a language is named",
                        access ->
                            access.getTarget().getOwner().isEquivalentTo(Locale.class)
                                && !access.getName().equals("ROOT"))),
        "reckoning.Tally.language()",
        "reckoning.Tally.french()");
  }

  @Test
  void whatIsSaidKnowsNobodyWhoWritesIt() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(house.room("report.content"), house.room("report.layout"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    house.room("report.screen"),
                    house.room("report.file"),
                    house.room("report.workbook"),
                    house.room("report.chart"),
                    house.room("report.page"),
                    house.room("report.training")),
        "report.content.Line.writer");
  }

  @Test
  void theRoomsOfTheRulebookDoNotSeeItsCatalogueOfRuleSets() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.root() + ".rulebook.(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.root() + ".rulebook"),
        "rulebook.lint.Check.rules");
  }

  @Test
  void thePowersAreOurOwnAndTheSameEverywhere() {
    holds(
        house ->
            noClasses()
                .should()
                .callMethodWhere(
                    anyOf("java\\.lang\\.(Strict)?Math", "pow|exp|expm1|log|log10|log1p")),
        "reckoning.Tally.power()");
  }

  @Test
  void onlyTheRulebookKnowsTheRuleEngine() {
    holds(onlyIn("rulebook", "org.drools..", "org.kie.."), "simulation.Guess.engine");
  }

  @Test
  void onlyTheRulebookParsesJava() {
    holds(onlyIn("rulebook", "com.github.javaparser.."), "simulation.Guess.position");
  }

  @Test
  void onlyTablesKnowTheLibrariesForCsvAndYaml() {
    holds(onlyIn("table", "org.apache.commons.csv.."), "scenario.World.csv");
    holds(onlyIn("table", "org.snakeyaml..", "org.yaml.."), "scenario.World.yaml");
  }

  @Test
  void onlyWorkbooksAndSheetsKnowTheLibraryForThem() {
    holds(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    house.room("report.workbook"), house.room("table.spreadsheet"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi.."),
        "scenario.World.sheet");
  }

  @Test
  void onlyReportsKnowJackson() {
    holds(onlyIn("report", "com.fasterxml.jackson..", "tools.jackson.."), "scenario.World.json");
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndShowsProgress() {
    holds(onlyIn("cli", "picocli.."), "scenario.World.options");
    holds(onlyIn("cli", "me.tongfei.."), "scenario.World.bar");
  }

  @Test
  void onlyTheServerKnowsTheLibraryForIt() {
    holds(
        onlyIn("server", "io.javalin..", "org.eclipse.jetty..", "jakarta.."), "scenario.World.web");
  }

  @Test
  void onlyScenariosOfOnesOwnAreFilesInMemory() {
    holds(onlyIn("workspace.own", "com.google.common.."), "scenario.World.memory");
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    holds(
        house -> outside(house, "cli").should(ACCESS_STANDARD_STREAMS),
        "report.Shout.print()> gets field <java.lang.System.out>");
    holds(
        house ->
            outside(house, "cli")
                .should()
                .callMethodWhere(
                    anyOf("java\\.lang\\.System", "exit")
                        .or(anyOf("java\\.lang\\.Runtime", "exit|halt"))),
        "report.Shout.leave()");
  }

  @Test
  void theCommandLineAndThePageSeeOnlyTheWorkspaceReportsAndMessages() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(house.room("cli"), house.room("server"))
                .should()
                .dependOnClassesThat(
                    describe(
                        "are of the program and neither of workspace, report or message",
                        other ->
                            house.has(other)
                                && !Set.of("cli", "server", "workspace", "report", "message")
                                    .contains(house.roomOf(other)))),
        "cli.Door.look(");
  }

  @Test
  void onlyTheWorkspaceOpensRulesAndScenarios() {
    holds(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    house.room("workspace"), house.room("rulebook"), house.room("scenario"))
                .should()
                .callCodeUnitWhere(
                    target(owner(nameMatching(".*\\.(rulebook|scenario)\\.(.*\\.)?[A-Z]\\w*")))
                        .and(target(takesAPath()))
                        .and(target(nameMatching("read|<init>")))
                        .as("rules or scenarios are opened")
                        .forSubtype()),
        "cli.Door.open(");
  }

  @Test
  void onlyTheWorkspaceAndTheCommandLineAskWhereTheProgramRuns() {
    holds(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(house.room("workspace"), house.room("cli"))
                .should()
                .callMethodWhere(
                    anyOf("java\\.lang\\.System", "getProperty|getProperties|getenv")
                        .or(
                            anyOf(
                                "java\\.lang\\.(Boolean|Integer|Long)",
                                "get(Boolean|Integer|Long)"))),
        "report.Shout.home()");
  }

  @Test
  void nobodyButTheCommandLineAsksTheClock() {
    holds(
        house ->
            outside(house, "cli")
                .should()
                .callMethodWhere(
                    anyOf("java\\.time\\..*", "now")
                        .or(anyOf("java\\.time\\.(Clock|InstantSource)", "system.*|tick.*"))
                        .or(anyOf("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                        .or(anyOf("java\\.util\\.Calendar", "getInstance")))
                .orShould()
                .callConstructor(java.util.Date.class),
        "simulation.Guess.time()",
        "report.Shout.date()");
  }

  @Test
  void nobodyButTheCommandLineAsksForTheDefaultLocaleOrTimeZone() {
    holds(
        house ->
            outside(house, "cli")
                .should()
                .callMethodWhere(
                    anyOf("java\\.util\\.(Locale|TimeZone)", "getDefault")
                        .or(anyOf("java\\.time\\.ZoneId", "systemDefault")))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class),
        "report.Shout.language()",
        "report.Shout.loud(");
  }

  @Test
  void nobodyButTheCommandLineLeavesAnythingToChance() {
    holds(
        house ->
            outside(house, "cli")
                .should()
                .callMethodWhere(
                    anyOf("java\\.lang\\.(Strict)?Math", "random")
                        .or(anyOf("java\\.util\\.UUID", "randomUUID"))
                        .or(anyOf("java\\.util\\.concurrent\\.ThreadLocalRandom", "current"))
                        .or(anyOf("java\\.util\\.Collections", "shuffle")))
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .orShould()
                .callConstructor(java.security.SecureRandom.class),
        "simulation.Guess.dice()");
  }

  @Test
  void valuesModelAndSimulationTouchNoFileAndParametersNameThemAtMost() {
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(
                    house.room("value"), house.room("model"), house.room("simulation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file.."),
        "simulation.Guess.file(");
    holds(
        house ->
            noClasses()
                .that()
                .resideInAnyPackage(
                    house.room("value"),
                    house.room("parameter"),
                    house.room("model"),
                    house.room("simulation"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "java\\.io\\.(File.*|RandomAccessFile)"
                        + "|java\\.nio\\.file\\.Files|java\\.nio\\.channels\\..*"),
        "simulation.Guess.file(");
  }

  @Test
  void factsThatRulesReadAreRecords() {
    List<String> facts =
        List.of(
            "Payer", "Party", "Eligible", "Choice", "Count", "Contribution", "Country", "Assessed");
    holds(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room("model"))
                .and()
                .haveNameMatching(".*\\.(" + String.join("|", facts) + ")")
                .should()
                .beRecords(),
        "model.Payer");
    for (String fact : facts) {
      assertThat(PROGRAM.classes())
          .as("a type of the model named " + fact)
          .anyMatch(
              type ->
                  type.getSimpleName().equals(fact)
                      && type.getPackageName().startsWith("org.dsisim.model."));
    }
  }

  @Test
  void namesSayWhatAThingIsNotHowItIsUsed() {
    holds(
        house ->
            noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
                .orShould()
                .haveNameMatching(".*[.$](Base|Abstract)[A-Z][^.$]*"),
        "model.PayerUtil",
        "model.AbstractPayer");
  }

  /** The rule holds for the program, and refuses these in the badly built house. */
  private static void holds(Function<House, ArchRule> rule, String... refused) {
    rule.apply(PROGRAM).allowEmptyShould(true).check(PROGRAM.classes());
    List<String> found =
        rule
            .apply(BADLY_BUILT)
            .evaluate(BADLY_BUILT.classes())
            .getFailureReport()
            .getDetails()
            .stream()
            .map(detail -> detail.replace(BADLY_BUILT.root() + ".", ""))
            .toList();
    for (String one : refused) {
      assertThat(found).anyMatch(detail -> detail.contains(one), "refuses " + one);
    }
  }

  private static Function<House, ArchRule> onlyIn(String room, String... libraries) {
    return house ->
        outside(house, room).should().dependOnClassesThat().resideInAnyPackage(libraries);
  }

  private static GivenClassesConjunction outside(House house, String room) {
    return noClasses().that().resideOutsideOfPackage(house.room(room));
  }

  /** Calls of methods whose owner and name match. */
  private static DescribedPredicate<JavaCall<?>> anyOf(String owner, String name) {
    return target(owner(nameMatching(owner)))
        .and(target(nameMatching(name)))
        .as("%s of %s", name, owner)
        .forSubtype();
  }

  private static DescribedPredicate<CodeUnitCallTarget> takesAPath() {
    return describe(
        "take a path",
        called ->
            called.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Path.class)));
  }

  private static ArchCondition<JavaClass> dependOnLowerFloorsOnly(House house) {
    return new ArchCondition<>("depend on lower floors only") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        Integer floor = FLOORS.get(house.roomOf(one));
        if (floor == null) {
          events.add(
              SimpleConditionEvent.violated(one, "<" + one.getName() + "> stands on no floor"));
          return;
        }
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
          JavaClass other = dependency.getTargetClass().getBaseComponentType();
          if (house.has(other) && !house.roomOf(other).equals(house.roomOf(one))) {
            Integer others = FLOORS.get(house.roomOf(other));
            if (others == null || others >= floor) {
              events.add(
                  SimpleConditionEvent.violated(
                      one,
                      "<"
                          + one.getName()
                          + "> sees <"
                          + other.getName()
                          + ">: "
                          + dependency.getDescription()));
            }
          }
        }
      }
    };
  }

  /**
   * A program and the packages below its root, which are its rooms.
   *
   * @param root a package name
   */
  private record House(String root, JavaClasses classes) {

    /** A room with all that is in it, as ArchUnit writes packages. */
    String room(String name) {
      return root + "." + name + "..";
    }

    boolean has(JavaClass one) {
      return one.getPackageName().equals(root) || one.getPackageName().startsWith(root + ".");
    }

    /** The room in which a class is; empty for a class in the root itself. */
    String roomOf(JavaClass one) {
      String below = one.getPackageName().substring(root.length());
      int end = below.indexOf('.', 1);
      return below.isEmpty() ? "" : below.substring(1, end < 0 ? below.length() : end);
    }
  }
}
