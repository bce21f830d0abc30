package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.TableKey;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Value;
import org.dsisim.rulebook.lint.vocabulary.ClosedWords;
import org.jspecify.annotations.Nullable;

/** Checks the words of tables against those that payers can have. */
final class TableLint {

  private final ParameterNames names;
  private final Problems problems;

  TableLint(ParameterNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Checks a word for amounts; others are passed over. */
  void check(MethodCallExpr call, Method word) {
    ClosedWords words = null;
    Parameter table = null;
    java.lang.reflect.Parameter[] taken = word.getParameters();
    for (int i = 0; i < taken.length && i < call.getArguments().size(); i++) {
      Expression value = call.getArgument(i);
      if (taken[i].getType() == TableKey.class && value instanceof NameExpr key) {
        words = words(key.getNameAsString());
      } else if (taken[i].isAnnotationPresent(Names.class)
          && value instanceof StringLiteralExpr name) {
        table = names.get(name.getValue());
      }
    }
    if (words != null && table != null && table.unit().isTable()) {
      for (DatedValue dated : table.values()) {
        for (String one : dated.value().words()) {
          if (!one.equals(Value.ALL_OTHERS)) {
            words.check(one, dated.place(), problems);
          }
        }
      }
    }
  }

  /** What payers can be, by the key of a table; null where that is anything. */
  private static @Nullable ClosedWords words(String key) {
    return switch (key) {
      case "BY_SECTOR" -> ClosedWords.of(Payer.class, "sector");
      case "BY_TYPE" -> ClosedWords.of(Payer.class, "type");
      case "BY_REGIONAL_GROUP" -> ClosedWords.of(Country.class, "regionalGroup");
      case "BY_REGION" -> ClosedWords.of(Country.class, "region");
      default -> null;
    };
  }
}
