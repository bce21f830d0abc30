package org.dsisim.rulebook.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.description.Description;

/** Checks what {@code option.yaml} says of parameters. */
final class DescriptionLint {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final Description description;
  private final ParameterNames names;
  private final Problems problems;

  DescriptionLint(Description description, ParameterNames names, Problems problems) {
    this.description = description;
    this.names = names;
    this.problems = problems;
  }

  void run() {
    for (Description.Provision provision : description.provisions()) {
      Set<String> named = new LinkedHashSet<>();
      Matcher matcher = PLACEHOLDER.matcher(provision.text());
      while (matcher.find()) {
        named.add(matcher.group(1).trim());
      }
      String rest = PLACEHOLDER.matcher(provision.text()).replaceAll("");
      if (rest.contains("{") || rest.contains("}")) {
        boolean open = rest.contains("{");
        int at = rest.indexOf(open ? "{" : "}");
        String shown = open ? rest.substring(at).split("[\\s,;.)]", 2)[0] : "}";
        problems.error(
            provision.place(),
            Message.of(
                open ? "lint.provision.not-closed" : "lint.provision.not-opened", "brace", shown),
            open && shown.length() > 1
                ? Message.of("nearest.one", "word", shown + "}")
                : Message.of("lint.provision.maybe-in-braces", "form", "{name}"));
      }
      named.forEach(name -> names.expect(name, notInTable("{" + name + "}"), provision.place()));
      for (String name : provision.parameters()) {
        if (!named.contains(name)) {
          names.expect(name, notInTable(name), provision.place());
        }
      }
    }
    description.presets().values().forEach(this::check);
    description.words().labels().forEach(this::check);
  }

  /** Words for people for an alternative that there is not would never be read. */
  private void check(Description.Label label) {
    Parameter parameter = names.get(label.parameter());
    if (parameter == null) {
      names.expect(label.parameter(), notInTable(label.parameter()), label.place());
      return;
    }
    Set<String> alternatives =
        parameter.unit() == Unit.LIST ? items(parameter) : ParameterNames.alternatives(parameter);
    if (!alternatives.contains(label.alternative())) {
      problems.warning(
          label.place(),
          Message.of(
              "lint.label.no-alternative",
              "alternative",
              label.alternative(),
              "parameter",
              label.parameter()),
          Nearest.guess(label.alternative(), alternatives));
    }
  }

  private static Set<String> items(Parameter parameter) {
    Set<String> items = new LinkedHashSet<>();
    parameter.values().forEach(dated -> items.addAll(dated.value().items()));
    return items;
  }

  private static Message notInTable(String name) {
    return Message.of("lint.parameter.not-in-table", "name", name, "table", ParameterNames.TABLE);
  }

  private void check(Description.Preset preset) {
    Place place = preset.place();
    preset
        .values()
        .forEach(
            (name, value) -> {
              Parameter parameter = names.get(name);
              if (parameter == null) {
                names.expect(
                    name,
                    Message.of(
                        "lint.parameter.of-preset-not-in-table",
                        "name",
                        name,
                        "preset",
                        preset.name(),
                        "table",
                        ParameterNames.TABLE),
                    place);
              } else {
                readAs(parameter, new ParameterOverride(description.id(), name, value, place));
              }
            });
  }

  /** A preset's value is read as it will be when it is put in force, and refused in those words. */
  private void readAs(Parameter parameter, ParameterOverride setting) {
    ParameterValues.tryOut(description.id(), List.of(parameter), List.of(setting), problems);
  }
}
