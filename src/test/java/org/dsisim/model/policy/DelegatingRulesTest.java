package org.dsisim.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.dsisim.model.answer.DelegatingRules;
import org.junit.jupiter.api.Test;

/** A new question of the rules is handed on, or this fails. */
class DelegatingRulesTest {

  @Test
  void everyQuestionIsHandedOn() {
    List<String> questions =
        Arrays.stream(ContributionRules.class.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(DelegatingRulesTest::inWords)
            .toList();
    List<String> handedOn =
        Arrays.stream(DelegatingRules.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .map(DelegatingRulesTest::inWords)
            .toList();
    assertThat(questions)
        .contains("assess(ParameterValues, List)", "id()", "inKind(ParameterValues, List)");
    assertThat(handedOn).containsAll(questions);
  }

  private static String inWords(Method method) {
    List<String> types =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return method.getName() + "(" + String.join(", ", types) + ")";
  }
}
