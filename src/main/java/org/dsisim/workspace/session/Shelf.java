package org.dsisim.workspace.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.simulation.AskedBefore;
import org.dsisim.workspace.own.OwnScenario;
import org.dsisim.workspace.own.OwnScenarios;
import org.jspecify.annotations.Nullable;

/**
 * What is open, for all requests: the rules, the reference tables, and the scenarios used last.
 * Each is held against the disk whenever a request asks for it.
 */
public final class Shelf {

  /** Scenarios that are kept: enough to compare a few, few enough for large ones. */
  private static final int MOST_SCENARIOS = 4;

  /** {@code rules/KIND/ID/FILE}. */
  private static final int DEPTH_OF_RULES = 3;

  private static final int FILES_ALONE = 1;

  private final Home home;
  private final boolean isKeeping;
  private final ThreadLocal<Consumer<Message>> watching = ThreadLocal.withInitial(() -> what -> {});
  private final Kept<Rulebook> rulebook;
  private final Kept<Reference> reference;
  private final Map<Path, Kept<@Nullable ScenarioFolder>> scenarios =
      new LinkedHashMap<>(MOST_SCENARIOS, 1, true);

  private final OwnScenarios own = new OwnScenarios();
  private @Nullable RulesAhead ahead;
  private @Nullable CompletableFuture<Opened<Reference>> referenceAhead;

  /** What becomes of answers of the rules. */
  private UnaryOperator<RuleCache> answers = UnaryOperator.identity();

  private @Nullable RuleCache answering;

  /** The one used last behind all others. */
  private final List<AskedBefore> asked = new ArrayList<>();

  /**
   * A shelf with nothing on it.
   *
   * @param isKeeping whether there will be a second request; otherwise nothing is held against the
   *     disk, which a single request need not wait for
   */
  public Shelf(Home home, boolean isKeeping) {
    this.home = home;
    this.isKeeping = isKeeping;
    this.rulebook = new Kept<>(List.of(home.rules()), DEPTH_OF_RULES);
    this.reference = new Kept<>(List.of(referenceFolder()), FILES_ALONE);
  }

  private Path referenceFolder() {
    return home.scenarios().resolve(Reference.FOLDER);
  }

  /** The rules; of changed ones, only the rule sets that have changed are read again. */
  Opened<Rulebook> rulebook() {
    Kept.Reader<Rulebook> reader =
        new Kept.Reader<>() {
          @Override
          public Rulebook read(Problems problems) {
            return openRules(problems);
          }

          @Override
          public Rulebook readAgain(Rulebook before, Set<Path> changed, Problems problems) {
            Set<String> ids = changed.stream().map(Shelf::ruleSet).collect(Collectors.toSet());
            return before.reopened(ids::contains, problems);
          }
        };
    return isKeeping ? rulebook.current(this, reader) : Opened.by(reader::read);
  }

  /** Begins to read the reference tables on another thread, for whoever asks for them first. */
  public synchronized void readReferenceAhead() {
    if (!isKeeping) {
      referenceAhead = CompletableFuture.supplyAsync(this::readReference);
    }
  }

  private synchronized @Nullable CompletableFuture<Opened<Reference>> takeReferenceAhead() {
    CompletableFuture<Opened<Reference>> taken = referenceAhead;
    referenceAhead = null;
    return taken;
  }

  private Opened<Reference> readReference() {
    return Opened.by(this::reference);
  }

  private Reference reference(Problems problems) {
    return Reference.read(referenceFolder(), home.shown(referenceFolder()), problems);
  }

  /**
   * Begins to open the rules and these options on another thread, once for all that is asked here.
   *
   * @return null where they are kept, and open already
   */
  public synchronized @Nullable RulesAhead openAhead(List<String> options) {
    if (!isKeeping && ahead == null) {
      ahead = new RulesAhead(this, options);
    }
    return ahead;
  }

  private static String ruleSet(Path file) {
    Path folder = file.getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }

  private synchronized Rulebook openRules(Problems problems) {
    RuleCache cache = answers.apply(home.ruleCache());
    answering = cache;
    return new Rulebook(
        home.rules(),
        home.shown(home.rules()),
        cache,
        what -> watching.get().accept(what),
        problems);
  }

  /** Says what becomes of answers of the rules, before they are opened. */
  public synchronized void answer(UnaryOperator<RuleCache> out) {
    answers = out;
  }

  /** Writes down what the rules have answered, for another process. */
  public synchronized void rememberAnswers() {
    if (answering != null) {
      answering.rememberAnswers();
    }
  }

  /** The reference tables. */
  Opened<Reference> reference() {
    if (isKeeping) {
      return reference.current(this, this::reference);
    }
    CompletableFuture<Opened<Reference>> begun = takeReferenceAhead();
    try {
      return begun == null ? readReference() : begun.join();
    } catch (CompletionException failed) {
      // It fails again where whoever asks is told.
      return readReference();
    }
  }

  /** What was given to the page: files that are nowhere else. */
  public OwnScenarios own() {
    return own;
  }

  /**
   * A scenario.
   *
   * @param path of its folder or table
   * @param files all that it is read from besides the reference tables; those in memory stay as
   *     they are
   * @param tables the reference tables that it is read with
   */
  Opened<@Nullable ScenarioFolder> scenario(
      Path path,
      List<Path> files,
      Reference tables,
      Function<Problems, @Nullable ScenarioFolder> reading) {
    return isKeeping ? kept(path, files).current(tables, reading::apply) : Opened.by(reading);
  }

  /** What rules answered about a scenario before; null where nobody will ask again. */
  public @Nullable AskedBefore askedBefore(Scenario scenario) {
    if (!isKeeping) {
      return null;
    }
    synchronized (asked) {
      AskedBefore before =
          asked.stream()
              .filter(one -> one.isOf(scenario))
              .findFirst()
              .orElseGet(() -> new AskedBefore(scenario));
      asked.remove(before);
      asked.add(before);
      if (asked.size() > MOST_SCENARIOS) {
        asked.remove(0);
      }
      return before;
    }
  }

  private Kept<@Nullable ScenarioFolder> kept(Path path, List<Path> files) {
    synchronized (scenarios) {
      Kept<@Nullable ScenarioFolder> kept =
          scenarios.computeIfAbsent(path, unknown -> new Kept<>(onDisk(files), FILES_ALONE));
      if (scenarios.size() > MOST_SCENARIOS) {
        Iterator<Path> longestUnused = scenarios.keySet().iterator();
        longestUnused.next();
        longestUnused.remove();
      }
      return kept;
    }
  }

  private List<Path> onDisk(List<Path> files) {
    return files.stream().filter(home::isOnDisk).toList();
  }

  /**
   * Keeps what was given to the page, and forgets what has to make room.
   *
   * @return those that were forgotten
   */
  public List<OwnScenario> keep(OwnScenario read, ScenarioSheet sheet) {
    List<OwnScenario> forgotten = own.keep(read, sheet);
    forgotten.forEach(this::forget);
    return forgotten;
  }

  /** Forgets what was given to the page, unless it was read and is kept. */
  public void forgetUnread(OwnScenario given) {
    if (!own.sheets().containsKey(given.id())) {
      own.forget(given);
      forget(given);
    }
  }

  private void forget(OwnScenario given) {
    synchronized (scenarios) {
      scenarios.remove(given.path());
    }
  }

  /** Whom to tell, on this thread, when rules take long to compile. */
  public void watchedBy(Consumer<Message> progress) {
    watching.set(progress);
  }

  /** Makes the thread that runs it tell whoever is told on this one. */
  Runnable watchedAsHere() {
    Consumer<Message> progress = watching.get();
    return () -> watchedBy(progress);
  }

  /**
   * Does something on another thread, which tells whoever is told on this one.
   *
   * @return ends with it, also where it fails
   */
  public CompletableFuture<Void> meanwhile(Runnable work) {
    Runnable watched = watchedAsHere();
    return CompletableFuture.runAsync(
            () -> {
              watched.run();
              try {
                work.run();
              } finally {
                unwatched();
              }
            })
        .exceptionally(failed -> null);
  }

  /** Nobody is told any more on this thread. */
  public void unwatched() {
    watching.remove();
  }
}
