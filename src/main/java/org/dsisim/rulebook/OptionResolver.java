package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.InlineText;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.OptionText;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes options apart: which rule sets they join, which values they set. Nothing is compiled for
 * that.
 */
final class OptionResolver {

  private final RuleSetNames names;
  private final RuleSets ruleSets;

  OptionResolver(RuleSetNames names, RuleSets ruleSets) {
    this.names = names;
    this.ruleSets = ruleSets;
  }

  /**
   * Takes an option apart: its name, or {@code CONTRIBUTION[+…][:FORMULA[@PRESET]]}, with values in
   * braces behind any part.
   *
   * @param place where it was written, as {@code -o}
   * @param written turns a value as it is written into one as tables have it
   * @return null when it names something that is not there; all that is wrong is reported
   */
  @Nullable OptionParts parts(
      String text, Place place, UnaryOperator<ParameterOverride> written, Problems problems) {
    InlineText inline = InlineText.parse(text, place, problems);
    if (inline == null) {
      return null;
    }
    OptionParts parts = plainParts(inline.plain(), place, problems);
    return parts == null || inline.values().isEmpty()
        ? parts
        : new InlineValues(ruleSets).in(parts, inline, place, written, problems);
  }

  private @Nullable OptionParts plainParts(String text, Place place, Problems problems) {
    NamedOption name = names.named().options().get(text);
    OptionText wanted = OptionText.parse(name == null ? text : name.inSyntax());
    boolean known = name != null || isWhole(text, place, problems);
    for (String id : wanted.contributions()) {
      known &= names.isOfKind(id, RuleSetKind.CONTRIBUTION, place, problems);
    }
    if (wanted.contributions().stream().distinct().count() < wanted.contributions().size()) {
      problems.error(place, Message.of("rulebook.rule-set-twice", "option", text));
      known = false;
    }
    String formula = wanted.formula().isEmpty() ? OptionText.DEFAULT_FORMULA : wanted.formula();
    List<ParameterOverride> settings = preset(formula, wanted.preset(), place, problems);
    if (!known || settings == null) {
      return null;
    }
    List<ParameterOverride> all = new ArrayList<>(settings);
    if (name != null) {
      all.addAll(name.settings());
      List<String> owners = new ArrayList<>(wanted.contributions());
      owners.addAll(List.of(formula, ParameterOverride.ASSUMPTION));
      name.settings().forEach(setting -> setting.expectOwner(owners, problems));
    }
    return new OptionParts(
        name == null ? "" : name.title(),
        wanted.contributions(),
        formula,
        wanted.formula().isEmpty(),
        List.copyOf(all));
  }

  /** Whether something stands behind each sign of an option. */
  private static boolean isWhole(String text, Place place, Problems problems) {
    String sign = OptionText.signBeforeNothing(text);
    if (sign != null) {
      problems.error(place, Message.of("rulebook.nothing-behind", "option", text, "sign", sign));
    }
    return sign == null;
  }

  /**
   * A proposal taken apart: its base option, with the values that it sets.
   *
   * @return null when it names something that is not there; all that is wrong is reported
   */
  @Nullable OptionParts parts(ProposalFile file, Problems problems) {
    OptionParts base =
        parts(file.proposal().base(), file.basePlace(), UnaryOperator.identity(), problems);
    if (base == null) {
      return null;
    }
    OptionParts with = base.with(file.settings(), problems);
    return new OptionParts(
        file.proposal().title(),
        with.contributions(),
        with.formula(),
        with.formulaByDefault(),
        with.settings());
  }

  /** Checks that values are set of parameters that are there, and are of their units. */
  void check(OptionParts parts, List<ParameterOverride> settings, Problems problems) {
    new InlineValues(ruleSets).check(parts, settings, problems);
  }

  /** The values of a formula's preset; null when there is no such formula or preset. */
  @Nullable List<ParameterOverride> preset(
      String id, String preset, Place place, Problems problems) {
    if (!names.isOfKind(id, RuleSetKind.DISTRIBUTION, place, problems)) {
      return null;
    }
    if (preset.isEmpty()) {
      return List.of();
    }
    RuleFolder folder = ruleSets.folder(id, problems);
    if (folder == null) {
      return null;
    }
    Description.Preset found = folder.description().presets().get(preset);
    if (found == null) {
      problems.error(
          place,
          Message.of("rulebook.no-preset", "preset", preset, "id", id),
          Nearest.guess(preset, folder.description().presets().keySet()));
      return null;
    }
    Place from = Place.ofFile(folder.description().folder() + "/" + RuleSetFiles.DESCRIPTION);
    String reference =
        Message.of("rulebook.preset", "preset", preset, "id", id, "title", found.title())
            .inEnglish();
    return found.values().entrySet().stream()
        .map(value -> new ParameterOverride(id, value.getKey(), value.getValue(), from, reference))
        .toList();
  }
}
