package org.dsisim.rulebook.lint.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dsisim.parameter.Parameter;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.drl.RuleFile;

/**
 * A rule set as it was read, before anything is compiled.
 *
 * @param path its folder
 * @param description what its {@code option.yaml} says
 * @param parameters by name
 * @param files those of its rules, in the order in which they are asked
 * @param vocabulary the words that its lists can hold
 */
public record RuleSetText(
    Path path,
    Description description,
    Map<String, Parameter> parameters,
    List<RuleFile> files,
    ListVocabulary vocabulary) {}
