package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.PseudoLanguage;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.policy.Status;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.engine.ContributionRuleSet;
import org.jspecify.annotations.Nullable;

/** A complete rule set in a folder of its own, to be broken in one place. */
public final class SmallRuleSet {

  private static final String HEADER =
      "name,value,unit,low,high,alternatives,distribution,valid_from,reference,description\n";

  private final Path root;
  private final RuleSetKind kind;

  private SmallRuleSet(Path root, RuleSetKind kind) {
    this.root = root;
    this.kind = kind;
  }

  public static SmallRuleSet contribution(Path root) {
    SmallRuleSet set = new SmallRuleSet(root, RuleSetKind.CONTRIBUTION);
    set.write("../../options.yaml", "options: {}\n");
    set.write("option.yaml", "title: T\nstatus: in force\nforce: law\n");
    set.write("obligations.drl", "// no rule\n");
    return set.parameters(
        """
        profit_rate,1,percent,,,
        sales_rate,0.1,percent,,,
        basis,lower,choice,,,[lower][higher]
        sectors,pharmaceuticals,list,,,
        sales_threshold,50000000,USD,,,
        needed,2,count,,,
        fee,7,USD,,,
        flag,true,boolean,,,
        loss,zero-profit,choice,,,[zero-profit]
        """);
  }

  public static SmallRuleSet distribution(Path root) {
    SmallRuleSet set = new SmallRuleSet(root, RuleSetKind.DISTRIBUTION);
    set.write("../../options.yaml", "options: {}\n");
    set.write("option.yaml", "title: T\nstatus: in force\n");
    set.write("eligibility.drl", "// no rule\n");
    set.write("weights.drl", "// no rule\n");
    return set.parameters(
        """
        floor,0,percent,,,
        ceiling,100,percent,,,
        band_limit,10,percent,,,
        un_scale,2025-2027,choice,,,[2025-2027][2022-2024]
        """);
  }

  static SmallRuleSet assessment(Path root) {
    SmallRuleSet set = new SmallRuleSet(root, RuleSetKind.ASSESSMENT);
    set.write("../../options.yaml", "options: {}\n");
    set.write(
        "option.yaml",
        """
        title: T
        status: in force
        criteria:
          - {id: first, title: It is first, paragraph: P}
          - {id: second, title: It is second, paragraph: P}
        """);
    set.write("ratings.drl", "// no rule\n");
    return set.parameters("worst,100,percent,,,\nbest,0,percent,,,\n");
  }

  /** Writes a file, whatever was in it. */
  public SmallRuleSet write(String file, String text) {
    Path path = folder().resolve(file).normalize();
    try {
      Files.createDirectories(folder());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes the table; each line has the first six columns. */
  public SmallRuleSet parameters(String lines) {
    String rows = lines.lines().map(line -> line + ",,,R,D\n").collect(Collectors.joining());
    return write("parameters.csv", HEADER + rows);
  }

  /** Writes the one rule "A": its condition is on line 4, its consequence on line 6. */
  public SmallRuleSet rule(String file, String condition, String consequence) {
    return write(
        file,
        """
        rule "A"
          @law( "L" )
        when
          %s
        then
          %s
        end
        """
            .formatted(condition, consequence));
  }

  private String id() {
    return switch (kind) {
      case CONTRIBUTION -> "mine";
      case DISTRIBUTION -> "ours";
      case ASSESSMENT -> "theirs";
    };
  }

  private Path folder() {
    return root.resolve(kind.folder()).resolve(id());
  }

  /** The errors of the lint, or warnings where they are all there is, without the folder's name. */
  public String lint() {
    Problems problems = new Problems();
    rulebook(problems).folder(id(), problems);
    return said(problems);
  }

  /** As {@link #lint}, and the compiler's where the lint has none. */
  public String compile() {
    Problems problems = new Problems();
    Rulebook rulebook = rulebook(problems);
    switch (kind) {
      case CONTRIBUTION -> rulebook.contribution(id(), problems);
      case DISTRIBUTION -> rulebook.formula(id(), problems);
      case ASSESSMENT -> rulebook.assessment(id(), problems);
    }
    return said(problems);
  }

  /** The contribution rules that it makes, compiled; there must be nothing wrong with them. */
  public ContributionRuleSet contributionRules() {
    Problems problems = new Problems();
    return sound((ContributionRuleSet) rulebook(problems).contribution(id(), problems), problems);
  }

  /** The assessment rules that it makes, compiled; there must be nothing wrong with them. */
  AssessmentRules assessmentRules() {
    Problems problems = new Problems();
    return sound(rulebook(problems).assessment(id(), problems), problems);
  }

  private static <R> R sound(@Nullable R rules, Problems problems) {
    assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
    return Objects.requireNonNull(rules);
  }

  private Rulebook rulebook(Problems problems) {
    return new Rulebook(root, "rules", step -> {}, problems);
  }

  private String said(Problems problems) {
    problems.all().forEach(this::expectMarked);
    boolean errors = problems.hasErrors();
    return problems.all().stream()
        .map(Object::toString)
        .filter(text -> !errors || !text.contains(": warning: "))
        .map(text -> text.replace("rules/" + kind.folder() + "/" + id() + "/", ""))
        .collect(Collectors.joining("\n"));
  }

  /** Whatever a test breaks is said by the catalogue, and by that alone. */
  private void expectMarked(Problem problem) {
    // Some words that users may write are two.
    String own = text() + String.join("\n", Status.words());
    Stream.of(problem.text(), problem.hint())
        .filter(Objects::nonNull)
        // Rooms that do not speak by keys yet.
        .filter(message -> !message.key().startsWith("plain."))
        .forEach(message -> PseudoLanguage.expectMarked(message, own));
  }

  private String text() {
    try (Stream<Path> files = Files.list(folder())) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.toList()) {
        // Some tests break the encoding.
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
      }
      // Unicode has names for signs that cannot be seen.
      text.chars().filter(sign -> sign > 127).distinct().boxed().toList().stream()
          .map(sign -> String.valueOf(Character.getName(sign)).toLowerCase(Locale.ROOT))
          .forEach(name -> text.append(name).append('\n'));
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
