package org.dsisim.report;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.rulebook.Description;
import org.dsisim.rulebook.Kind;
import org.dsisim.rulebook.NamedOption;

/** What can be run, for the screen. */
public final class Catalogue {

  private final int width;
  private final List<Description> descriptions = new ArrayList<>();
  private final List<NamedOption> named = new ArrayList<>();

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

  /** The whole text. */
  public String text() {
    Page page = new Page(width);
    page.heading("CONTRIBUTIONS: who owes what");
    ofKind(page, Kind.CONTRIBUTION);
    page.heading("FORMULAS: who receives which share");
    ofKind(page, Kind.DISTRIBUTION);
    page.heading("NAMED OPTIONS: both joined");
    for (NamedOption option : named) {
      String lists = option.lists().isEmpty() ? "" : " [" + String.join(", ", option.lists()) + "]";
      page.items(List.of(option.name() + ": " + option.title() + lists));
    }
    page.sentence("");
    page.sentence(
        "Any contribution goes with any formula: -o CONTRIBUTION[+CONTRIBUTION][:FORMULA[@PRESET]]."
            + " More about one: ./dsisim describe NAME");
    return page.text();
  }

  private void ofKind(Page page, Kind kind) {
    for (Description description : descriptions) {
      if (description.kind() == kind) {
        String force = kind == Kind.CONTRIBUTION ? " (" + description.force().word() + ")" : "";
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
                    + description.status()
                    + "."
                    + presets));
      }
    }
  }
}
