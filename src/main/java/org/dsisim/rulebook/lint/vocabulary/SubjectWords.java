package org.dsisim.rulebook.lint.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.Use;
import org.dsisim.rulebook.drl.Vocabulary;

/**
 * A word that says something only where a rule set is asked about certain subjects: elsewhere it
 * would be nothing for everybody, without a word.
 *
 * @param type the fact whose word it is
 * @param word a property; empty for the fact itself
 * @param subjects where it says something
 */
public record SubjectWords(Class<?> type, String word, Set<SubjectKind> subjects) {

  private static final Set<SubjectKind> USES = EnumSet.of(SubjectKind.USES);

  /** A country that pays through its government has no sector and no uses. */
  private static final Set<SubjectKind> USERS = EnumSet.of(SubjectKind.USERS, SubjectKind.USES);

  private static final List<SubjectWords> ALL =
      List.of(
          new SubjectWords(Use.class, "", USES),
          new SubjectWords(Origin.class, "", USES),
          new SubjectWords(Payer.class, "uses", USES),
          new SubjectWords(Payer.class, "usesForProducts", USES),
          new SubjectWords(Payer.class, "usesForProductsUnderNoOtherTreaty", USES),
          new SubjectWords(Payer.class, "sector", USERS),
          new SubjectWords(Payer.class, "listed", USERS));

  /** Reports a fact, or a property of one, that says nothing in such a rule set. */
  public static void check(
      Class<?> type, String word, SubjectKind subjects, Place place, Problems problems) {
    for (SubjectWords one : ALL) {
      if (one.type == type && one.word.equals(word) && !one.subjects.contains(subjects)) {
        boolean ofUses = one.subjects.equals(USES);
        problems.error(
            place,
            Message.of(
                ofUses ? "lint.subject.not-uses" : "lint.subject.not-users",
                "word",
                word.isEmpty() ? Vocabulary.name(type) : word),
            Message.of(ofUses ? "lint.subject.not-uses.maybe" : "lint.subject.not-users.maybe"));
      }
    }
  }
}
