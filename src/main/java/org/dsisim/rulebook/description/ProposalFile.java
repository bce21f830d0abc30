package org.dsisim.rulebook.description;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.dsisim.model.policy.Proposal;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.Yaml;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlNode;
import org.dsisim.table.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a file of its own: an option, and what it sets otherwise.
 *
 * @param name its file's name
 * @param basePlace where its base option is named
 * @param settings the values that it sets, of parameters and assumptions
 */
public record ProposalFile(
    String name, Proposal proposal, Place basePlace, List<ParameterOverride> settings) {

  /** The keys that a proposal must have, in the order of the shipped one. */
  static final List<String> REQUIRED = List.of("title", "source", "date", "option");

  /** The version of the form of proposals that this program knows. */
  private static final int KNOWN_FORMAT = 1;

  private static final String FORMAT = "format";
  private static final String NOTE = "note";
  private static final String SETTINGS = "settings";
  private static final String ASSUMPTIONS = "assumptions";

  /** The keys that it can have. */
  static final List<String> OPTIONAL = List.of(FORMAT, NOTE, SETTINGS, ASSUMPTIONS);

  /**
   * Reads a proposal.
   *
   * @param shownAs the file's name in messages
   * @return null when it cannot be used; all that is wrong is reported
   */
  public static @Nullable ProposalFile read(Path file, String shownAs, Problems problems) {
    Problems found = new Problems();
    YamlMap map = Yaml.read(file, shownAs, found);
    if (map != null && map.expectKeys(REQUIRED, OPTIONAL, found)) {
      REQUIRED.forEach(key -> map.cell(key, found).required(found));
      expectDate(map.cell("date", found), found);
      expectFormat(map.cell(FORMAT, found), found);
    }
    List<ParameterOverride> settings = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    if (map != null) {
      read(map, SETTINGS, ProposalFile::ofRuleSet, settings, open, found);
      read(map, ASSUMPTIONS, ProposalFile::ofScenario, settings, open, found);
    }
    problems.addAll(found);
    if (map == null || found.hasErrors()) {
      return null;
    }
    Proposal proposal =
        new Proposal(
            map.textOrEmpty("title", found),
            map.textOrEmpty("source", found),
            map.textOrEmpty("date", found),
            map.textOrEmpty("option", found),
            map.textOrEmpty(NOTE, found),
            settings.stream().map(ParameterOverride::address).toList(),
            List.copyOf(open));
    return new ProposalFile(
        String.valueOf(file.getFileName()),
        proposal,
        map.keyPlace("option"),
        List.copyOf(settings));
  }

  /** The same proposal with its values in another form. */
  public ProposalFile with(UnaryOperator<ParameterOverride> form) {
    return new ProposalFile(name, proposal, basePlace, settings.stream().map(form).toList());
  }

  /** A proposal of a later form may say what this program would pass over. */
  private static void expectFormat(Cell format, Problems problems) {
    if (!format.isEmpty() && !format.text().equals(String.valueOf(KNOWN_FORMAT))) {
      problems.error(
          format.place(),
          Message.of(
              "description.proposal.format",
              "text",
              Wording.shortened(format.text()),
              "known",
              KNOWN_FORMAT),
          Message.of("description.proposal.format.maybe"));
    }
  }

  private static void expectDate(Cell date, Problems problems) {
    try {
      if (!date.isEmpty()) {
        LocalDate.parse(date.text());
      }
    } catch (DateTimeParseException noDate) {
      problems.error(
          date.place(),
          Message.of("description.proposal.no-date", "text", Wording.shortened(date.text())),
          Message.of("description.proposal.no-date.maybe"));
    }
  }

  /** The address of a parameter; null for a name without its rule set, which is reported. */
  private static @Nullable String ofRuleSet(String name, Place place, Problems problems) {
    int dot = name.indexOf('.');
    if (dot <= 0 || dot == name.length() - 1) {
      problems.error(
          place,
          Message.of("description.proposal.address", "name", name),
          Message.of("description.proposal.address.maybe", "name", name));
      return null;
    }
    if (name.startsWith(ParameterOverride.ASSUMPTION + ".")) {
      problems.error(
          place,
          Message.of("description.proposal.is-assumption", "name", name),
          under(name.substring(dot + 1), ASSUMPTIONS));
      return null;
    }
    return name;
  }

  /** The address of an assumption; null for one with its owner, which is reported. */
  private static @Nullable String ofScenario(String name, Place place, Problems problems) {
    int dot = name.indexOf('.');
    if (dot >= 0) {
      boolean assumption = name.startsWith(ParameterOverride.ASSUMPTION + ".");
      problems.error(
          place,
          Message.of("description.proposal.no-assumption", "name", name),
          assumption
              ? Message.of("nearest.one", "word", name.substring(dot + 1))
              : under(name, SETTINGS));
      return null;
    }
    return ParameterOverride.ASSUMPTION + "." + name;
  }

  private static Message under(String name, String key) {
    return Message.of("description.proposal.maybe-under", "name", name, "key", key);
  }

  /** Turns a name in the file into an address. */
  private interface Addressing {
    @Nullable String of(String name, Place place, Problems problems);
  }

  private static void read(
      YamlMap map,
      String key,
      Addressing addressing,
      List<ParameterOverride> settings,
      Set<String> open,
      Problems problems) {
    YamlMap values = map.map(key, problems);
    if (values == null) {
      return;
    }
    for (String name : values.keys()) {
      Place place = values.keyPlace(name);
      String address = addressing.of(name, place, problems);
      String value = value(name, values.get(name), place, problems);
      if (address != null && value != null && value.isEmpty()) {
        open.add(address);
      } else if (address != null && value != null) {
        ParameterOverride.parse(address + "=" + value, place).ifPresent(settings::add);
      }
    }
  }

  /** A single value, or the items of a list; null for anything else, which is reported. */
  private static @Nullable String value(
      String name, @Nullable YamlNode node, Place place, Problems problems) {
    if (node instanceof YamlScalar scalar) {
      return scalar.text().trim();
    }
    if (node instanceof YamlList list) {
      return String.join(";", list.texts(problems));
    }
    problems.error(place, Message.of("description.proposal.no-value", "name", name));
    return null;
  }
}
