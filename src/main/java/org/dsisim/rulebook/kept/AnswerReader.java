package org.dsisim.rulebook.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.CountryFigure;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnFigure;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an {@link AnswerWriter} wrote. What nobody wrote so is refused with an unchecked
 * exception.
 */
public final class AnswerReader {

  private final ByteReader in;
  private final List<RuleReference> rules;
  private final List<?> subjects;

  AnswerReader(byte[] bytes, List<RuleReference> rules, List<?> subjects) {
    this.in = new ByteReader(bytes);
    this.rules = rules;
    this.subjects = subjects;
  }

  boolean isAtEnd() {
    return in.isAtEnd();
  }

  /** Several of a kind, in their order. */
  public <T> List<T> all(Supplier<T> each) {
    int count = in.count();
    List<T> several = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      several.add(each.get());
    }
    return List.copyOf(several);
  }

  /** A rule. */
  public RuleReference rule() {
    return rules.get(Math.toIntExact(in.number()));
  }

  /** Someone whom rules are asked about. */
  public <S> S subject(Class<S> type) {
    return type.cast(subjects.get(Math.toIntExact(in.number())));
  }

  /** A text that is there. */
  public String text() {
    return in.text();
  }

  /** A text, or none. */
  public @Nullable String textOrNone() {
    return in.textOrNone();
  }

  /** Whether something is so. */
  public boolean flag() {
    return in.flag();
  }

  /** A base of amounts. */
  public AssessmentBase base() {
    return AmountForm.base(in);
  }

  /** What is owed. */
  public Obligation obligation() {
    return in.flag()
        ? new Obligation.Own(AmountForm.read(in))
        : new Obligation.PoolPart(
            in.text(),
            in.flag() ? AmountForm.base(in) : null,
            in.textOrNone(),
            in.textOrNone(),
            in.textOrNone());
  }

  /** Whom it is owed to. */
  public Recipient recipient() {
    return switch (in.count()) {
      case 0 -> Recipient.THE_FUND;
      case 1 -> new Recipient.OfCountry(new CountryCode(in.text()));
      case 2 -> new Recipient.OfCommunities(new CountryCode(in.text()));
      case 3 -> new Recipient.OfPurpose(Recipient.Purpose.valueOf(in.text()));
      default -> throw new IllegalArgumentException("no recipient");
    };
  }

  /** A part of the fund. */
  public Component component() {
    return new Component(in.textOrNone(), in.textOrNone());
  }

  /** What a Party weighs. */
  public WeightBase weight() {
    return switch (in.count()) {
      case 0 -> WeightBase.EQUALLY;
      case 1 -> WeightBase.NOTHING;
      case 2 -> {
        boolean minMax = in.flag();
        String unknown = in.textOrNone();
        yield new WeightBase.ByFigures(all(this::factor), minMax, unknown);
      }
      case 3 -> new WeightBase.ByParameter(in.text());
      default -> throw new IllegalArgumentException("no weight");
    };
  }

  private Factor factor() {
    return switch (in.count()) {
      case 0 -> new Factor.Plain(criterion());
      case 1 -> new Factor.Inverse(criterion());
      case 2 -> new Factor.Power(criterion(), in.text(), in.textOrNone());
      default -> throw new IllegalArgumentException("no factor");
    };
  }

  private Criterion criterion() {
    boolean isOwn = in.flag();
    String column = in.text();
    String per = in.textOrNone();
    return isOwn ? OwnFigure.of(column) : new CountryFigure(column, per);
  }

  /** A place in a file. */
  public Place place() {
    return new Place(
        in.text(), Math.toIntExact(in.number()), Math.toIntExact(in.number()), in.flag());
  }

  /** Something to say, not yet in words. */
  public Message message() {
    String key = in.text();
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int count = in.count(); count > 0; count--) {
      String name = in.text();
      arguments.put(name, argument());
    }
    return new Message(key, arguments);
  }

  private Object argument() {
    return switch (in.count()) {
      case 0 -> in.text();
      case 1 -> Integer.valueOf(Math.toIntExact(in.number()));
      case 2 -> Long.valueOf(in.number());
      case 3 -> place();
      case 4 -> message();
      case 5 -> all(this::argument);
      default -> throw new IllegalArgumentException("no argument");
    };
  }
}
