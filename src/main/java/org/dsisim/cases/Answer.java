package org.dsisim.cases;

import java.util.List;
import org.dsisim.model.RuleReference;

/**
 * What the rules say in a case, held against what it expects.
 *
 * @param differences in words
 * @param fired the rules that gave the answers
 */
record Answer(List<String> differences, List<RuleReference> fired) {}
