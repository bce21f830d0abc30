package org.dsisim.report.screen.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.Proposal;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.RuleSetKind;

/** What can be run, for the screen. */
public final class WhatCanBeRun {

  private final Screen screen;
  private final List<Description> descriptions = new ArrayList<>();
  private final List<NamedOption> named = new ArrayList<>();
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();

  /** An empty catalogue for a screen. */
  public WhatCanBeRun(Screen screen) {
    this.screen = screen;
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
    Page page = new Page(screen);
    page.heading(Message.of("screen.heading.contributions"));
    ofKind(page, RuleSetKind.CONTRIBUTION);
    page.heading(Message.of("screen.heading.formulas"));
    ofKind(page, RuleSetKind.DISTRIBUTION);
    page.heading(Message.of("screen.heading.named-options"));
    for (NamedOption option : named) {
      Message one = Message.of("screen.named", "name", option.name(), "title", option.title());
      List<Message> lists =
          option.lists().entrySet().stream()
              .map(
                  list ->
                      Message.of("screen.named", "name", list.getKey(), "title", list.getValue()))
              .toList();
      page.item(
          lists.isEmpty()
              ? one
              : Message.of(
                  "screen.options.in-lists", "option", one, "lists", WordList.apart(lists)));
    }
    if (!proposals.isEmpty()) {
      page.heading(Message.of("screen.heading.proposals"));
      proposals.forEach(
          (file, proposal) ->
              page.item(
                  Message.of(
                      "screen.options.proposal",
                      "file",
                      file,
                      "title",
                      proposal.title(),
                      "base",
                      proposal.base())));
    }
    page.heading(Message.of("screen.heading.assessments"));
    ofKind(page, RuleSetKind.ASSESSMENT);
    page.space();
    page.sentence(Message.of("screen.options.joined"));
    return page.text();
  }

  /**
   * A list that people know options by, entry by entry, with the named options that stand for it.
   */
  public static String text(OptionList list, Map<String, NamedOption> options, Screen screen) {
    Page page = new Page(screen);
    page.heading(Message.plain(list.title()));
    for (Map.Entry<String, String> entry : list.entries().entrySet()) {
      List<NamedOption> named = list.of(entry.getKey(), options);
      page.item(
          named.isEmpty()
              ? Message.of(
                  "screen.options.entry-without",
                  "entry",
                  entry.getKey(),
                  "title",
                  entry.getValue())
              : Message.of(
                  "screen.options.entry",
                  "entry",
                  entry.getKey(),
                  "title",
                  entry.getValue(),
                  "options",
                  named.stream().map(NamedOption::name).toList()));
    }
    page.space();
    if (!list.note().isEmpty()) {
      page.sentence(Message.plain(list.note()));
    }
    page.sentence(Message.of("screen.options.source", "source", list.source()));
    return page.text();
  }

  private void ofKind(Page page, RuleSetKind kind) {
    for (Description description : descriptions) {
      if (description.kind() == kind) {
        Message one =
            Message.of("screen.named", "name", description.id(), "title", description.title());
        if (kind == RuleSetKind.CONTRIBUTION) {
          one =
              Message.of(
                  "screen.options.with-force", "option", one, "force", description.force().word());
        }
        Message status = description.statusInWords();
        page.item(
            description.presets().isEmpty()
                ? Message.of("screen.options.rule-set", "rules", one, "status", status)
                : Message.of(
                    "screen.options.rule-set-with-presets",
                    "rules",
                    one,
                    "status",
                    status,
                    "presets",
                    List.copyOf(description.presets().keySet())));
      }
    }
  }
}
