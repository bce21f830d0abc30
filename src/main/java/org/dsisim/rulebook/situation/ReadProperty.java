package org.dsisim.rulebook.situation;

import java.util.List;
import java.util.function.Function;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.rulebook.drl.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A property that conditions read of a fact, by its name: so that it can be written down.
 *
 * @param property as {@link SituationalProperty} declares it
 * @param given what it is asked with: texts, or a criterion's name and perhaps a text
 */
record ReadProperty(Aspect aspect, String property, List<String> given) {

  /** What any of the properties that tell how figures stand to a threshold is read as. */
  static final String STANDING = "standing";

  /** Written out, as runs ask for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadProperty that
        && aspect == that.aspect
        && property.equals(that.property)
        && given.equals(that.given);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * aspect.hashCode() + property.hashCode()) + given.hashCode();
  }

  /** The test that it is; null where there is none of that name with so much given. */
  @Nullable SituationTest test() {
    SituationalProperty readable = SituationalProperty.of(aspect, property);
    if (readable instanceof SituationalProperty.TruthOfCriterion truth && !given.isEmpty()) {
      Criterion criterion = Vocabulary.constant(Criterion.class, given.get(0));
      if (criterion == null) {
        return null;
      }
      String parameter = given.size() > 1 ? given.get(1) : "";
      return SituationTest.truth(aspect, o -> truth.test().test((Payer) o, criterion, parameter));
    }
    if (readable instanceof SituationalProperty.Truth truth && given.isEmpty()) {
      return SituationTest.truth(aspect, truth.test());
    }
    if (given.size() != 1) {
      return null;
    }
    String text = given.get(0).intern();
    if (readable instanceof SituationalProperty.NumberOf number) {
      return SituationTest.number(aspect, o -> number.number().applyAsInt((Payer) o, text));
    }
    if (readable instanceof SituationalProperty.TruthOf truth) {
      return SituationTest.truth(aspect, o -> truth.test().test(o, text));
    }
    return readable instanceof SituationalProperty.Standings ? SituationTest.standing(text) : null;
  }

  /** The word that it is; null where it is none. */
  @Nullable Function<Object, String> word() {
    SituationalProperty readable = SituationalProperty.of(aspect, property);
    if (readable instanceof SituationalProperty.Word word && given.isEmpty()) {
      return word.word();
    }
    if (readable instanceof SituationalProperty.WordOf word && given.size() == 1) {
      String text = given.get(0).intern();
      return o -> word.word().apply(o, text);
    }
    return null;
  }
}
