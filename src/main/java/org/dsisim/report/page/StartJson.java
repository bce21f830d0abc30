package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioFolder;

/** What there is to choose from. */
public final class StartJson {

  /** What a page begins with, where it is there. */
  private static final String FIRST_SCENARIO = "rd-leaders-2024";

  private static final String FIRST_CONTRIBUTION = "cali-fund";
  private static final String FIRST_FORMULA = "iusaf";

  private StartJson() {}

  /**
   * All of it.
   *
   * @param year in which countries are what they are
   */
  public static ObjectNode of(
      String version,
      List<ScenarioFolder> scenarios,
      List<Description> ruleSets,
      List<NamedOption> options,
      Countries countries,
      int year) {
    ObjectNode start = Fields.object().put("version", version);
    start.putArray("languages").add("en");
    ArrayNode listed = start.putArray("scenarios");
    scenarios.forEach(scenario -> listed.add(scenario(scenario)));
    ArrayNode contributions = start.putArray("contributions");
    ArrayNode formulas = start.putArray("formulas");
    for (Description one : ruleSets) {
      if (one.kind() == RuleSetKind.CONTRIBUTION) {
        contributions.add(ruleSet(one).put("force", one.force().word()));
      } else if (one.kind() == RuleSetKind.DISTRIBUTION) {
        formulas.add(ruleSet(one));
      }
    }
    ArrayNode named = start.putArray("options");
    options.forEach(one -> named.addObject().put("name", one.name()).put("title", one.title()));
    List<Group> groups = groups();
    ArrayNode all = start.putArray("countries");
    countries.in(year).values().forEach(country -> all.add(country(country, groups, countries)));
    ArrayNode of = start.putArray("groups");
    groups.forEach(group -> of.add(group(group)));
    start.put("disclaimer", Message.of("workbench.disclaimer").inEnglish());
    start.set("default", first(scenarios, ruleSets));
    return start;
  }

  private static List<Group> groups() {
    List<Group> groups = new ArrayList<>(Group.REGIONAL);
    groups.addAll(Group.STATUSES);
    return groups;
  }

  private static ObjectNode scenario(ScenarioFolder folder) {
    ObjectNode node =
        Fields.object()
            .put("id", folder.scenario().heading().id())
            .put("title", folder.sheet().title())
            .put("description", folder.sheet().description())
            .put("illustrative", folder.sheet().illustrative())
            .put("synthetic", folder.sheet().synthetic());
    ArrayNode years = node.putArray("years");
    folder.scenario().years().forEach(years::add);
    return node;
  }

  private static ObjectNode ruleSet(Description one) {
    return Fields.object()
        .put("id", one.id())
        .put("title", one.title())
        .put("status", one.statusInWords().inEnglish());
  }

  private static ObjectNode country(Country country, List<Group> groups, Countries countries) {
    ObjectNode node =
        Fields.object()
            .put("iso3", country.code().iso3())
            .put("name", country.name())
            .put("party", country.isParty());
    ArrayNode flags = Fields.object().arrayNode();
    String regional = null;
    for (Group group : groups) {
      if (group.members().test(country)) {
        if (Group.REGIONAL.contains(group)) {
          regional = group.id();
        } else {
          flags.add(group.id());
        }
      }
    }
    node.put("group", regional).put("subregion", country.subregion());
    node.set("flags", flags);
    Place place = countries.place(country.code());
    return node.put("line", place == null ? null : place.line());
  }

  private static ObjectNode group(Group group) {
    return Fields.object()
        .put("id", group.id())
        .put("title", group.name().inEnglish())
        .put("short", group.shortName().inEnglish())
        .put("kind", Group.REGIONAL.contains(group) ? "regional" : "other");
  }

  private static ObjectNode first(List<ScenarioFolder> scenarios, List<Description> ruleSets) {
    List<String> ids = scenarios.stream().map(folder -> folder.scenario().heading().id()).toList();
    String scenario = ids.contains(FIRST_SCENARIO) || ids.isEmpty() ? FIRST_SCENARIO : ids.get(0);
    return Fields.object()
        .put("scenario", scenario)
        .put(
            "option",
            id(RuleSetKind.CONTRIBUTION, FIRST_CONTRIBUTION, ruleSets)
                + ":"
                + id(RuleSetKind.DISTRIBUTION, FIRST_FORMULA, ruleSets));
  }

  /** The usual rule set of a kind, or the first that there is. */
  private static String id(RuleSetKind kind, String usual, List<Description> ruleSets) {
    List<String> ids =
        ruleSets.stream().filter(one -> one.kind() == kind).map(Description::id).toList();
    return ids.contains(usual) || ids.isEmpty() ? usual : ids.get(0);
  }

  /** Patterns by their keys. */
  public static ObjectNode words(Map<String, String> patterns) {
    ObjectNode words = Fields.object();
    patterns.forEach(words::put);
    return words;
  }
}
