package org.dsisim.rulebook.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.QueryDescr;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.dsisim.rulebook.lint.vocabulary.RuleSetText;
import org.jspecify.annotations.Nullable;

/**
 * Checks a rule set without compiling it: the compiler accepts more than a policy needs, and speaks
 * of generated Java. Reports everything at once.
 *
 * <p>Its findings are remembered: what it reads beyond the folder's rules, parameters, description
 * and readings has to be added to the fingerprint that its caller tells contents apart by.
 */
public final class Lint {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final RuleSetText ruleSet;
  private final Problems problems;

  /** A check of what was read of a folder; what it finds is reported. */
  public Lint(RuleSetText ruleSet, Problems problems) {
    this.ruleSet = ruleSet;
    this.problems = problems;
  }

  /** Checks all of it. */
  public void run() {
    Set<String> unreadable = unreadableParameters();
    OwnColumnNames own = new OwnColumnNames(ruleSet.description(), problems);
    ParameterNames names = new ParameterNames(ruleSet.parameters(), unreadable, own, problems);
    CitationLint citations = new CitationLint(text(RuleSetFiles.README), problems);
    boolean allRead = true;
    for (RuleFile file : ruleSet.files()) {
      allRead &= file.tree() != null;
      new ForbiddenConstructs(file, problems).run();
      PartsOfNothing parts = new PartsOfNothing(file, problems);
      for (RuleText rule : file.rules()) {
        if (!(rule.tree() instanceof QueryDescr)) {
          citations.check(file, rule);
          parts.see(rule, check(file, rule, names));
        }
      }
      parts.report();
    }
    if (allRead) {
      ruleSet.vocabulary().check(ruleSet.parameters().values(), problems);
    }
    new ParameterLint(ruleSet.description(), names, problems).run(allRead);
    new DescriptionLint(ruleSet.description(), names, problems).run();
  }

  /** The names of what a rule finds; null where that cannot be read. */
  private @Nullable Set<String> check(RuleFile file, RuleText rule, ParameterNames names) {
    Bindings bindings = new Bindings();
    SubjectKind subjects = ruleSet.description().subjects();
    new ConditionLint(file, rule, subjects, names, bindings, problems).run();
    new SubjectLint(file, rule, problems).run();
    return new ConsequenceLint(file, rule, subjects, names, bindings, problems).run();
  }

  /**
   * The words of a table with errors that may be names of parameters: a row that is refused for its
   * value must not be reported as missing as well.
   */
  private Set<String> unreadableParameters() {
    String table = ruleSet.description().folder() + "/" + RuleSetFiles.PARAMETERS;
    Set<String> words = new HashSet<>();
    for (Problem problem : problems.all()) {
      if (problem.severity() == Severity.ERROR && problem.place().file().equals(table)) {
        String text = text(RuleSetFiles.PARAMETERS);
        Matcher matcher = NAME.matcher(text == null ? "" : text);
        while (matcher.find()) {
          words.add(matcher.group());
        }
        return words;
      }
    }
    return words;
  }

  private @Nullable String text(String name) {
    Path file = ruleSet.path().resolve(name);
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : null;
    } catch (IOException unreadable) {
      // Whoever needs the file reports that it cannot be read.
      return null;
    }
  }
}
