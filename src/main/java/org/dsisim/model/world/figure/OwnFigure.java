package org.dsisim.model.world.figure;

import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a column of a scenario's own, which rules ask for by the column's name. It is money
 * where that name ends with {@code _usd}, as the columns of money do that every scenario can have:
 * so a rule set knows without a scenario what a rate can be taken of.
 */
public final class OwnFigure extends AssessmentBase implements Criterion {

  /** How the name of a column of US dollars ends. */
  public static final String MONEY = "_usd";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private OwnFigure(String column) {
    super(column, Message.plain(column), column.endsWith(MONEY));
  }

  /** The figure in a column. */
  public static OwnFigure of(String column) {
    return new OwnFigure(column);
  }

  /** Whether a text can be the name of a column. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  @Override
  public String column() {
    return word();
  }

  @Override
  public @Nullable String per() {
    return null;
  }

  @Override
  public Message inWords() {
    return Message.plain(word());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OwnFigure figure && figure.word().equals(word());
  }

  @Override
  public int hashCode() {
    return word().hashCode();
  }
}
