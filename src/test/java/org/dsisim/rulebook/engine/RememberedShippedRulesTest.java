package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.RuleSetKind;
import org.junit.jupiter.api.Test;

class RememberedShippedRulesTest {

  @Test
  void noShippedRuleSetIsAskedRowByRow() {
    List<String> asked = new ArrayList<>();
    for (String id : Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION)) {
      Problems problems = new Problems();
      var rules = Objects.requireNonNull(Shipped.rulebook().contribution(id, problems));
      rules.askedRowByRow().forEach(reason -> asked.add(id + ": " + reason));
    }
    assertThat(asked).isEmpty();
  }
}
