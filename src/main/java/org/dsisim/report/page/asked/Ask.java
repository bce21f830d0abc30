package org.dsisim.report.page.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * What a page looks at: an option on a scenario, and what is set in it.
 *
 * @param scenario the id of one that is at hand, or of one that was given; never a path
 * @param option the name of one, or put together; never a file
 * @param year null for the scenario's last
 * @param settings values by their addresses, in the order in which they were set
 * @param baseline what it is held against; null for nothing
 * @param mine the ISO code of the delegation's country; null for none
 * @param names whether the largest payers are named
 */
public record Ask(
    String scenario,
    String option,
    @Nullable Integer year,
    Map<String, String> settings,
    @Nullable Baseline baseline,
    @Nullable String mine,
    boolean names) {

  private static final int MOST_SETTINGS = 200;
  private static final int LONGEST_VALUE = 4000;

  /** Of one beside the rules, or of one that was given to the page, by its digest. */
  private static final Pattern ID =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}|own:[0-9a-f]{32}");

  /** Names of rule sets with what joins them: no path and no name of a file has this form. */
  private static final Pattern OPTION =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}([+:@][A-Za-z0-9][A-Za-z0-9_-]{0,99}){0,12}");

  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]{1,100}\\.[a-z0-9_]{1,100}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  /** The option and the values that another is held against. */
  public record Baseline(String option, Map<String, String> settings) {

    /** The option with its values in braces, as commands take it. */
    public String text() {
      return withValues(option, settings);
    }
  }

  /** Reads it; what cannot be one is reported, and the fields of others are left to them. */
  public static Ask of(Question question, Problems problems) {
    Ask ask =
        new Ask(
            question.text("scenario"),
            question.text("option"),
            question.number("year"),
            question.texts("settings"),
            baseline(question, problems),
            question.optionalText("mine"),
            question.flag("names"));
    expectName("scenario", ask.scenario, problems);
    expectOption("option", ask.option, problems);
    settings(ask.settings, problems);
    if (ask.mine != null && !COUNTRY.matcher(ask.mine).matches()) {
      problems.error(
          Place.ofCommandLine("mine"), Message.of("server.ask.no-country", "text", ask.mine));
    }
    return ask;
  }

  private static @Nullable Baseline baseline(Question question, Problems problems) {
    Question inner = question.object("baseline");
    if (inner == null) {
      return null;
    }
    Baseline baseline = new Baseline(inner.text("option"), inner.texts("settings"));
    inner.end();
    expectOption("baseline.option", baseline.option, problems);
    settings(baseline.settings, problems);
    return baseline;
  }

  /** Reports what is no name of a scenario or a rule set; that it is missing is said already. */
  public static void expectName(String field, String text, Problems problems) {
    expect(ID, field, text, problems);
  }

  /** Reports what is no option: a path or a file is none. */
  public static void expectOption(String field, String text, Problems problems) {
    expect(OPTION, field, text, problems);
  }

  private static void expect(Pattern form, String field, String text, Problems problems) {
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      problems.error(Place.ofCommandLine(field), Message.of("server.ask.no-name", "field", field));
    }
  }

  private static void settings(Map<String, String> settings, Problems problems) {
    if (settings.size() > MOST_SETTINGS) {
      problems.error(
          Place.ofCommandLine("settings"),
          Message.of("server.ask.many-settings", "most", MOST_SETTINGS));
    }
    settings.forEach(
        (address, value) -> {
          if (!ADDRESS.matcher(address).matches()) {
            problems.error(Place.ofCommandLine("settings"), Message.of("server.ask.no-address"));
          } else if (value.length() > LONGEST_VALUE) {
            problems.error(
                Place.ofCommandLine(address),
                Message.of("server.ask.long-value", "most", LONGEST_VALUE));
          }
        });
  }

  /**
   * The command that gives the same figures.
   *
   * @param called the scenario as the command line calls it
   */
  public List<String> command(String called) {
    return command("run", called, year == null ? List.of() : List.of("--years", year.toString()));
  }

  /**
   * A command on what the page looks at.
   *
   * @param name of the command
   * @param called the scenario as the command line calls it
   * @param about what it asks, between the option and what is set
   */
  public List<String> command(String name, String called, List<String> about) {
    List<String> command = new ArrayList<>(List.of(name, called, "-o", option));
    command.addAll(about);
    set().forEach(one -> command.addAll(List.of("--set", one)));
    return List.copyOf(command);
  }

  /** The option with what is set in braces, beside which another can stand in one command. */
  public String text() {
    return withValues(option, settings);
  }

  private static String withValues(String option, Map<String, String> settings) {
    if (settings.isEmpty()) {
      return option;
    }
    List<String> values = new ArrayList<>();
    settings.forEach(
        (address, value) -> {
          int dot = address.indexOf('.');
          values.add(
              new InlineText.Written(
                      option, address.substring(0, dot), address.substring(dot + 1), value)
                  .text());
        });
    return option + "{" + String.join(",", values) + "}";
  }

  /** What is set, each as {@code OWNER.NAME=VALUE}. */
  public List<String> set() {
    return settings.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
  }

  /** The year as {@code --year} has it; null for the scenario's last. */
  public @Nullable String yearAsked() {
    return year == null ? null : year.toString();
  }

  /** The same with other values set. */
  public Ask with(Map<String, String> others) {
    return new Ask(scenario, option, year, others, baseline, mine, names);
  }

  /** The same in another year. */
  public Ask in(int other) {
    return new Ask(scenario, option, other, settings, baseline, mine, names);
  }
}
