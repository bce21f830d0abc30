package org.dsisim.rulebook.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
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
import org.kie.api.builder.Message;
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
    Build build = Build.of(file, file.source());
    if (build.compiled() != null) {
      return build.compiled();
    }
    boolean named = false;
    for (RuleText rule : file.rules()) {
      // The compiler points into generated Java; rule by rule tells at least which one it means.
      List<String> complaints = Build.of(file, file.source(rule)).complaints();
      named |= !complaints.isEmpty();
      for (String complaint : complaints) {
        problems.error(
            rule.place(), "rule \"" + rule.title() + "\" does not compile: " + complaint);
      }
    }
    if (!named) {
      problems.error(
          Place.ofFile(file.shownAs()), "does not compile: " + build.complaints().get(0));
    }
    return null;
  }

  /**
   * Compiles something else in the place of a rule file.
   *
   * @return null when it does not compile
   */
  public static @Nullable Compiled compile(RuleFile file, String source) {
    return Build.of(file, source).compiled();
  }

  private record Build(@Nullable Compiled compiled, List<String> complaints) {

    static Build of(RuleFile file, String source) {
      KieServices services = KieServices.get();
      KieFileSystem files = services.newKieFileSystem();
      String folder = file.chapter().packageName(file.ruleSet()).replace('.', '/');
      ReleaseId release =
          services.newReleaseId(
              "org.dsisim.rules",
              folder.replace('/', '-'),
              Long.toString(BUILDS.incrementAndGet()));
      files.generateAndWritePomXML(release);
      files.write(
          "src/main/resources/" + folder + "/" + file.chapter().file(),
          BareConstants.qualified(source));
      KieBuilder builder = services.newKieBuilder(files, RuleFileCompiler.class.getClassLoader());
      try {
        builder.buildAll(ExecutableModelProject.class);
      } catch (StackOverflowError tooLong) {
        return new Build(null, List.of("a condition or a finding is too long to be read."));
      }
      List<String> complaints =
          builder.getResults().getMessages(Message.Level.ERROR).stream()
              .map(message -> Complaint.inWords(message.getText()))
              .distinct()
              .toList();
      if (!complaints.isEmpty()) {
        List<String> told = complaints.stream().filter(complaint -> !complaint.isEmpty()).toList();
        return new Build(null, told.isEmpty() ? List.of("the compiler gives no reason.") : told);
      }
      KieContainer container =
          services.newKieContainer(release, RuleFileCompiler.class.getClassLoader());
      KieBase base = container.getKieBase();
      // Otherwise every module that was ever compiled stays in memory.
      services.getRepository().removeKieModule(release);
      return new Build(new Compiled(base, builder.getKieModule()), List.of());
    }
  }
}
