package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.jspecify.annotations.Nullable;

/** Refuses an amount on a figure that the subject of a finding never has: it would be unknown. */
final class SubjectBaseLint {

  private final SubjectKind subjects;
  private final OwnColumnNames own;
  private final Bindings bindings;
  private final Problems problems;

  SubjectBaseLint(SubjectKind subjects, OwnColumnNames own, Bindings bindings, Problems problems) {
    this.subjects = subjects;
    this.own = own;
    this.bindings = bindings;
    this.problems = problems;
  }

  /** Checks a finding about what is owed. */
  void check(MethodCallExpr finding, Place place) {
    Class<?> about =
        finding.getArguments().isEmpty() ? null : typeOf(finding.getArguments().get(0));
    boolean ofPayer = about == Payer.class || subjects != SubjectKind.USES;
    finding.findAll(Expression.class).stream()
        .map(this::named)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            base -> {
              if (base.isRatio()) {
                refuseRatio(base, place);
              } else if (!isHad(base, ofPayer)) {
                refuse(base, ofPayer, place);
              }
            });
  }

  private void refuseRatio(AssessmentBase base, Place place) {
    problems.error(
        place,
        Message.of("lint.base.ratio", "base", base.name()),
        Message.of("lint.base.ratio.maybe", "word", base.word()));
  }

  private boolean isHad(AssessmentBase base, boolean ofPayer) {
    if (base.isOwn()) {
      String table = own.table(base.word());
      // Of one that is not needed it is said already.
      return table == null
          || (table.equals(OwnColumn.USES)
              ? !ofPayer
              : table.equals(OwnColumn.COUNTRIES) == (subjects.payers() == PayerKind.COUNTRIES));
    }
    return base.isOf(subjects.payers()) || (base.isOfAUse() && !ofPayer);
  }

  private void refuse(AssessmentBase base, boolean ofPayer, Place place) {
    String who = subjects.payers() == PayerKind.COUNTRIES ? "country" : ofPayer ? "payer" : "use";
    boolean ofUse = base.isOfAUse() || isIn(OwnColumn.USES, base);
    boolean ofCountry = base.isOfACountry() || isIn(OwnColumn.COUNTRIES, base);
    String whose = ofUse ? "uses" : ofCountry ? "countries" : "users";
    List<String> had =
        Arrays.stream(AssessmentBase.values())
            .filter(other -> isHad(other, ofPayer) && !other.isRatio())
            .map(AssessmentBase::name)
            .toList();
    problems.error(
        place,
        Message.of(
            "lint.base.of-others", "base", base.name(), "whose", whose, "who", who, "bases", had),
        ofUse && subjects == SubjectKind.USES ? Message.of("lint.base.of-others.maybe") : null);
  }

  private boolean isIn(String table, AssessmentBase base) {
    return base.isOwn() && table.equals(own.table(base.word()));
  }

  private @Nullable Class<?> typeOf(Expression value) {
    Bindings.Bound bound =
        value instanceof NameExpr name ? bindings.get(name.getNameAsString()) : null;
    return bound == null ? null : bound.type();
  }

  private @Nullable AssessmentBase named(Expression value) {
    String column = BandLint.column(value);
    if (column != null) {
      return Criterion.figure(column);
    }
    String name =
        value instanceof NameExpr bare && bindings.get(bare.getNameAsString()) == null
            ? bare.getNameAsString()
            : value instanceof FieldAccessExpr field ? field.getNameAsString() : "";
    return Arrays.stream(AssessmentBase.values())
        .filter(base -> base.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
