package org.dsisim.workspace.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.OptionParts;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;

/**
 * The folders behind an option, or behind a formula or an assessment alone. Nothing is compiled.
 *
 * @param folders those that can be read, the formula's last
 * @param settings the values of presets, named options and proposals
 */
public record OptionFolders(List<RuleFolder> folders, List<ParameterOverride> settings) {

  private static final Place OPTION = Place.ofCommandLine("OPTION");

  /**
   * The folders behind a text, as it was given.
   *
   * @param problems what it names and is not there, and what is wrong with the folders
   */
  public static OptionFolders of(String option, Session session, Problems problems) {
    Rulebook rules = session.rulebook(problems);
    if (Proposals.isMeant(option)) {
      ProposalFile proposal = session.proposal(option, OPTION, problems);
      return ofParts(proposal == null ? null : rules.parts(proposal, problems), session, problems);
    }
    String formula = option.contains("@") ? option.substring(0, option.indexOf('@')) : option;
    if (rules.ids(RuleSetKind.DISTRIBUTION).contains(formula)) {
      List<ParameterOverride> preset = rules.presetOf(option, OPTION, problems);
      return new OptionFolders(read(List.of(formula), rules, problems), List.copyOf(preset));
    }
    if (rules.ids(RuleSetKind.ASSESSMENT).contains(option)) {
      return new OptionFolders(read(List.of(option), rules, problems), List.of());
    }
    UnaryOperator<ParameterOverride> written = setting -> session.inCodes(setting, problems);
    return ofParts(rules.parts(option, OPTION, written, problems), session, problems);
  }

  private static OptionFolders ofParts(
      @Nullable OptionParts parts, Session session, Problems problems) {
    if (parts == null) {
      return new OptionFolders(List.of(), List.of());
    }
    List<String> ids = new ArrayList<>(parts.contributions());
    ids.add(parts.formula());
    return new OptionFolders(
        read(ids, session.rulebook(problems), problems), List.copyOf(parts.settings()));
  }

  private static List<RuleFolder> read(List<String> ids, Rulebook rules, Problems problems) {
    List<RuleFolder> folders = new ArrayList<>();
    for (String id : ids) {
      RuleFolder folder = rules.folder(id, problems);
      if (folder != null) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }
}
