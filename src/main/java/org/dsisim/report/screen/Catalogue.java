package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.model.policy.Proposal;
import org.dsisim.report.layout.Page;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.RuleSetKind;

/** What can be run, for the screen. */
public final class Catalogue {

  private final int width;
  private final List<Description> descriptions = new ArrayList<>();
  private final List<NamedOption> named = new ArrayList<>();
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();

  /** An empty catalogue so many columns wide. */
  public Catalogue(int width) {
    this.width = width;
  }

  /** Adds a rule set. */
  public void add(Description description) {
    descriptions.add(description);
  }

  /** Adds a named option. */
  public void add(NamedOption option) {
    named.add(option);
  }

  /**
   * Adds a proposal.
   *
   * @param file its name for {@code -o}
   */
  public void add(String file, Proposal proposal) {
    proposals.put(file, proposal);
  }

  /** The whole text. */
  public String text() {
    Page page = new Page(width);
    page.heading("CONTRIBUTIONS: who owes what");
    ofKind(page, RuleSetKind.CONTRIBUTION);
    page.heading("FORMULAS: who receives which share");
    ofKind(page, RuleSetKind.DISTRIBUTION);
    page.heading("NAMED OPTIONS: both joined");
    for (NamedOption option : named) {
      String lists =
          option.lists().entrySet().stream()
              .map(place -> place.getKey() + ": " + place.getValue())
              .collect(Collectors.joining("; "));
      page.items(
          List.of(
              option.name() + ": " + option.title() + (lists.isEmpty() ? "" : " [" + lists + "]")));
    }
    if (!proposals.isEmpty()) {
      page.heading("PROPOSALS: an option and what is set otherwise, each in a file");
      proposals.forEach(
          (file, proposal) ->
              page.items(
                  List.of(file + ": " + proposal.title() + ". On " + proposal.base() + ".")));
    }
    page.heading("ASSESSMENTS: what indicators say about options, for assess --by");
    ofKind(page, RuleSetKind.ASSESSMENT);
    page.sentence("");
    page.sentence(
        "Any contribution goes with any formula: -o CONTRIBUTION[+CONTRIBUTION][:FORMULA[@PRESET]]."
            + " More about one: ./dsisim describe NAME");
    return page.text();
  }

  /**
   * A list that people know options by, entry by entry, with the named options that stand for it.
   */
  public static String text(OptionList list, Map<String, NamedOption> options, int width) {
    Page page = new Page(width);
    page.heading(list.title());
    for (Map.Entry<String, String> entry : list.entries().entrySet()) {
      List<NamedOption> named = list.of(entry.getKey(), options);
      page.items(
          List.of(
              entry.getKey()
                  + ", "
                  + entry.getValue()
                  + ": "
                  + (named.isEmpty()
                      ? "no named option here"
                      : named.stream().map(NamedOption::name).collect(Collectors.joining(", ")))));
    }
    page.sentence("");
    if (!list.note().isEmpty()) {
      page.sentence(list.note());
    }
    page.sentence("Source: " + list.source() + ".");
    return page.text();
  }

  private void ofKind(Page page, RuleSetKind kind) {
    for (Description description : descriptions) {
      if (description.kind() == kind) {
        String force =
            kind == RuleSetKind.CONTRIBUTION ? " (" + description.force().word() + ")" : "";
        String presets =
            description.presets().isEmpty()
                ? ""
                : " Presets: " + String.join(", ", description.presets().keySet()) + ".";
        page.items(
            List.of(
                description.id()
                    + ": "
                    + description.title()
                    + force
                    + ". "
                    + description.statusInWords().inEnglish()
                    + "."
                    + presets));
      }
    }
  }
}
