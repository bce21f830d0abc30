package org.dsisim.rulebook.engine;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.drl.BareConstants;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Compiles rule files with the executable model of Drools: typed Java underneath. */
public final class RuleFileCompiler {

  /** Drools keeps modules by name for the whole process: two builds at once need two names. */
  private static final AtomicLong BUILDS = new AtomicLong();

  private RuleFileCompiler() {}

  /** Compiled rules: to be asked, and to be stored. */
  public record Compiled(KieBase base, KieModule module) {}

  /**
   * Compiles a rule file.
   *
   * @return null when it does not compile; each bad rule is then reported by name
   */
  public static @Nullable Compiled compile(RuleFile file, Problems problems) {
    String packageName = file.kind().packageName(file.ruleSet());
    Build build = Build.of(file, packageName, file.source());
    if (build.compiled() != null) {
      return build.compiled();
    }
    boolean named = false;
    for (RuleText rule : file.rules()) {
      // The compiler points into generated Java; rule by rule tells at least which one it means.
      List<Message> complaints = Build.of(file, packageName, file.source(rule)).complaints();
      named |= !complaints.isEmpty();
      for (Message complaint : complaints) {
        problems.error(
            rule.place(),
            Message.of(
                "engine.rule-does-not-compile", "rule", rule.title(), "complaint", complaint));
      }
    }
    if (!named) {
      problems.error(
          Place.ofFile(file.shownAs()),
          Message.of("engine.does-not-compile", "complaint", build.complaints().get(0)));
    }
    return null;
  }

  /**
   * Compiles probes of the rules of a file.
   *
   * @return null when they do not compile
   */
  public static @Nullable Compiled compileProbes(RuleFile file, String source) {
    return Build.of(file, file.kind().packageOfProbes(file.ruleSet()), source).compiled();
  }

  private record Build(@Nullable Compiled compiled, List<Message> complaints) {

    static Build of(RuleFile file, String packageName, String source) {
      KieServices services = KieServices.get();
      KieFileSystem files = services.newKieFileSystem();
      String folder = packageName.replace('.', '/');
      ReleaseId release =
          services.newReleaseId(
              "org.dsisim.rules",
              folder.replace('/', '-'),
              Long.toString(BUILDS.incrementAndGet()));
      files.generateAndWritePomXML(release);
      files.write(
          "src/main/resources/" + folder + "/" + file.kind().file(),
          BareConstants.qualified(source));
      KieBuilder builder = services.newKieBuilder(files, Beneath.RULES);
      try {
        builder.buildAll(ExecutableModelProject.class);
      } catch (StackOverflowError tooLong) {
        return new Build(null, List.of(Message.of("engine.compiler.too-long")));
      }
      List<String> errors =
          builder.getResults().getMessages(Level.ERROR).stream()
              .map(org.kie.api.builder.Message::getText)
              .toList();
      if (!errors.isEmpty()) {
        List<Message> told =
            errors.stream().flatMap(error -> Complaint.inWords(error).stream()).distinct().toList();
        return new Build(
            null, told.isEmpty() ? List.of(Message.of("engine.compiler.no-reason")) : told);
      }
      KieContainer container = services.newKieContainer(release, Beneath.RULES);
      KieBase base = container.getKieBase();
      // Otherwise every module that was ever compiled stays in memory.
      services.getRepository().removeKieModule(release);
      return new Build(new Compiled(base, builder.getKieModule()), List.of());
    }
  }

  /**
   * The program's classes but for rules that are compiled already: what rules were before they were
   * changed must not be found in their place.
   *
   * <p>The compiler asks after the same few thousand names for each rule file, and mostly after
   * such as are nowhere: to look for one in each library anew took a quarter of its time.
   */
  private static final class Beneath extends ClassLoader {

    static final ClassLoader RULES = new Beneath();

    private static final List<String> HIDDEN =
        List.of("org.dsisim.rules.", "org.drools.project.model.ProjectModel_");

    private static final List<String> HIDDEN_FILES =
        HIDDEN.stream().map(name -> name.replace('.', '/')).toList();

    /** Rules can be compiled for as long as the workbench stays, each with names of its own. */
    private static final int MOST_KNOWN = 20_000;

    private final Map<String, Optional<URL>> files = new ConcurrentHashMap<>();
    private final Set<String> nowhere = ConcurrentHashMap.newKeySet();

    private Beneath() {
      super(RuleFileCompiler.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (HIDDEN.stream().anyMatch(name::startsWith) || nowhere.contains(name)) {
        throw new ClassNotFoundException(name);
      }
      try {
        return super.loadClass(name, resolve);
      } catch (ClassNotFoundException missing) {
        if (nowhere.size() < MOST_KNOWN) {
          nowhere.add(name);
        }
        throw missing;
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      if (!name.endsWith(".class")) {
        return super.getResource(name);
      }
      if (HIDDEN_FILES.stream().anyMatch(name::startsWith)) {
        return null;
      }
      Optional<URL> known = files.get(name);
      if (known == null) {
        known = Optional.ofNullable(super.getResource(name));
        if (files.size() < MOST_KNOWN) {
          files.put(name, known);
        }
      }
      return known.orElse(null);
    }
  }
}
