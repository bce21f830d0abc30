package org.dsisim.building;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** A class with lambdas and method references of all kinds, that tells what they answer. */
public final class OfAllKinds {

  private final String own;

  private OfAllKinds(String own) {
    this.own = own;
  }

  /** What all of them answer, in their order. */
  public static List<String> answers() {
    OfAllKinds one = new OfAllKinds("own");
    List<String> answers = new ArrayList<>(one.withoutNumbers());
    answers.addAll(numbers(3, 4L, 0.5, (byte) 6));
    answers.add(new Inner().answer().get());
    answers.add(((Greeting) name -> "Hello " + name).twice("Ada").get());
    return answers;
  }

  private List<String> withoutNumbers() {
    Supplier<String> ofThis = () -> own;
    Supplier<String> bound = this::said;
    Function<OfAllKinds, String> unbound = OfAllKinds::said;
    Function<String, OfAllKinds> made = OfAllKinds::new;
    UnaryOperator<String> ofLibrary = String::trim;
    Function<CharSequence, Object> wider = OfAllKinds::quoted;
    BiFunction<List<String>, String, Boolean> answerBoxed = List::contains;
    List<String> heard = new ArrayList<>();
    Consumer<String> answerDropped = heard::add;
    answerDropped.accept("heard");
    IntFunction<String[]> array = String[]::new;
    Comparator<String> toFile =
        (Comparator<String> & Serializable) (a, b) -> a.length() - b.length();
    return List.of(
        ofThis.get(),
        bound.get(),
        unbound.apply(this),
        made.apply("new").own,
        ofLibrary.apply(" trimmed "),
        String.valueOf(wider.apply("wider")),
        String.valueOf(answerBoxed.apply(heard, "heard")),
        String.valueOf(array.apply(2).length),
        String.valueOf(toFile.compare("longer", "long")));
  }

  private static List<String> numbers(int few, long many, double half, byte small) {
    IntSupplier sum = () -> few + (int) many + small;
    Supplier<Double> boxed = () -> many * half;
    Supplier<Long> bothWidths = () -> many + few;
    ToLongFunction<Integer> unboxedAndWider = Integer::intValue;
    LongUnaryOperator wider = OfAllKinds::negative;
    IntUnaryOperator same = Math::abs;
    Function<Integer, Long> there = Integer::longValue;
    Supplier<Object> asObject = () -> few;
    Consumer<Long> wideDropped = OfAllKinds::negative;
    wideDropped.accept(many);
    return List.of(
        String.valueOf(sum.getAsInt()),
        String.valueOf(boxed.get()),
        String.valueOf(bothWidths.get()),
        String.valueOf(unboxedAndWider.applyAsLong(few)),
        String.valueOf(wider.applyAsLong(many)),
        String.valueOf(same.applyAsInt(-few)),
        String.valueOf(there.apply(few)),
        String.valueOf(asObject.get()));
  }

  private static long negative(long number) {
    return -number;
  }

  private static String quoted(Object text) {
    return "\"" + text + "\"";
  }

  private String said() {
    return own + " said";
  }

  /** An interface that has lambdas itself. */
  private interface Greeting {

    String greet(String name);

    default Supplier<String> twice(String name) {
      return () -> greet(name) + both(() -> ", " + greet(name));
    }

    private static String both(Supplier<String> one) {
      return one.get() + ".";
    }
  }

  /** A class within another, whose private methods it calls. */
  private static final class Inner {

    Supplier<String> answer() {
      Supplier<Supplier<String>> nested = () -> () -> quoted("inner");
      return nested.get();
    }
  }
}
