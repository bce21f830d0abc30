package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.scenario.country.CountryReader;

/** What a page is told first: scenarios, rule sets, countries and groups. */
public final class StartJson {

  private static final String SCENARIO = "rd-leaders-2024";
  private static final String CONTRIBUTION = "cali-fund";
  private static final String FORMULA = "iusaf";

  private static final String PAGE = "page";
  private static final String ENGLISH = "en";

  private StartJson() {}

  /**
   * The document.
   *
   * @param hasTraining whether a training session goes on
   * @param language in which countries are named
   */
  public static String text(Started started, boolean hasTraining, String language) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", started.version());
    root.put("session", hasTraining);
    ArrayNode languages = root.putArray("languages");
    languages().forEach(languages::add);
    ArrayNode scenarios = root.putArray("scenarios");
    started.scenarios().forEach((id, sheet) -> scenario(scenarios.addObject(), id, sheet));
    ArrayNode contributions = root.putArray("contributions");
    for (Description one : started.contributions()) {
      ruleSet(contributions, one).put("force", one.force().word());
    }
    ArrayNode formulas = root.putArray("formulas");
    started.formulas().forEach(one -> ruleSet(formulas, one));
    ArrayNode options = root.putArray("options");
    started
        .options()
        .forEach(one -> options.addObject().put("name", one.name()).put("title", one.title()));
    countries(root.putArray("countries"), started, language);
    groups(root.putArray("groups"));
    root.put("disclaimer", Message.of("server.disclaimer").inEnglish());
    Ask first = first(started);
    root.putObject("default").put("scenario", first.scenario()).put("option", first.option());
    return root.toString();
  }

  /** The languages of the page's words, English first: those in which the catalogue has them. */
  public static List<String> languages() {
    return CountryReader.LANGUAGES.stream().filter(one -> !patterns(one, PAGE).isEmpty()).toList();
  }

  private static Map<String, String> patterns(String language, String page) {
    return Catalogue.patterns(Locale.forLanguageTag(language), page);
  }

  /**
   * The patterns of a page's words by their keys; those that the language has no words for are in
   * English.
   *
   * @param language one of {@link #languages}; any other has no words
   * @param page the first word of its keys
   */
  public static String words(String language, String page) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    Map<String, String> sorted = new TreeMap<>(patterns(ENGLISH, page));
    sorted.putAll(patterns(language, page));
    sorted.forEach(root::put);
    return root.toString();
  }

  /** What a scenario says of itself. */
  static void scenario(ObjectNode node, String id, ScenarioSheet sheet) {
    node.put("id", id)
        .put("title", sheet.title())
        .put("description", sheet.description())
        .put("illustrative", sheet.illustrative())
        .put("synthetic", sheet.synthetic());
    ArrayNode years = node.putArray("years");
    sheet.years().forEach(years::add);
  }

  private static ObjectNode ruleSet(ArrayNode array, Description one) {
    return array
        .addObject()
        .put("id", one.id())
        .put("title", one.title())
        .put("status", one.statusInWords().inEnglish());
  }

  private static void countries(ArrayNode array, Started started, String language) {
    Alphabet alphabet = new Alphabet(language);
    for (Country country : alphabet.sorted(started.countries())) {
      ObjectNode node =
          array
              .addObject()
              .put("iso3", country.code().iso3())
              .put("name", alphabet.name(country))
              .put("party", country.isParty());
      node.put(
          "group",
          Group.REGIONAL.stream()
              .filter(group -> group.members().test(country))
              .map(Group::id)
              .findFirst()
              .orElse(null));
      node.put("subregion", country.subregion());
      ArrayNode flags = node.putArray("flags");
      others().stream()
          .filter(group -> group.members().test(country))
          .forEach(group -> flags.add(group.id()));
    }
  }

  /** Groups besides the regional ones, as a page lists them. */
  static List<Group> others() {
    List<Group> others = new ArrayList<>(Group.STATUSES);
    others.addAll(Group.INCOME);
    others.add(Group.EU_AND_MEMBERS);
    return others;
  }

  private static void groups(ArrayNode array) {
    Group.REGIONAL.forEach(group -> group(array, group, "regional"));
    others().forEach(group -> group(array, group, "other"));
  }

  private static void group(ArrayNode array, Group group, String kind) {
    array
        .addObject()
        .put("id", group.id())
        .put("title", group.name().inEnglish())
        .put("short", group.shortName().inEnglish())
        .put("kind", kind);
  }

  /**
   * What a page that has just been opened looks at: the usual option on the usual scenario, or the
   * first that there are.
   */
  public static Ask first(Started started) {
    List<String> contributions = started.contributions().stream().map(Description::id).toList();
    List<String> formulas = started.formulas().stream().map(Description::id).toList();
    String option = usual(CONTRIBUTION, contributions) + ":" + usual(FORMULA, formulas);
    return new Ask(
        usual(SCENARIO, List.copyOf(started.scenarios().keySet())),
        option,
        null,
        Map.of(),
        new Ask.Baseline(option, Map.of()),
        null,
        false);
  }

  private static String usual(String usual, List<String> all) {
    return all.contains(usual) || all.isEmpty() ? usual : all.get(0);
  }
}
