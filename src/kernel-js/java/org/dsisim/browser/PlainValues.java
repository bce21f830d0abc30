package org.dsisim.browser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;

/** Values as a page has them: a name, a unit, and a number, a word or a list. */
final class PlainValues implements NamedValues {

  private static final Fraction HUNDRED = Fraction.of(100);

  private record Plain(String unit, String text) {}

  private final int year;
  private final Map<String, Plain> byName = new LinkedHashMap<>();

  /** No values yet. */
  PlainValues(int year) {
    this.year = year;
  }

  /** Takes a value: {@code profit_rate percent 1}, {@code limits list 100;200}. */
  void take(StringTokenizer words) {
    String name = words.nextToken();
    String unit = words.nextToken();
    byName.put(name, new Plain(unit, words.hasMoreTokens() ? words.nextToken() : ""));
  }

  /** The unit of a value, by its word in the tables. */
  String unit(String name) {
    return plain(name).unit();
  }

  private Plain plain(String name) {
    Plain plain = byName.get(name);
    if (plain == null) {
      throw new IllegalArgumentException("'" + name + "' is not among the values.");
    }
    return plain;
  }

  private static Fraction number(Plain plain) {
    return Fraction.of(new BigDecimal(plain.text()));
  }

  @Override
  public int year() {
    return year;
  }

  @Override
  public Collection<String> names() {
    return byName.keySet();
  }

  @Override
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  @Override
  public Fraction number(String name) {
    return number(plain(name));
  }

  @Override
  public Fraction rate(String name) {
    Plain plain = plain(name);
    return switch (plain.unit()) {
      case "percent" -> number(plain).dividedBy(HUNDRED);
      case "share" -> number(plain);
      default -> throw new IllegalArgumentException("'" + name + "' is no rate.");
    };
  }

  @Override
  public Fraction cents(String name) {
    if (!isMoney(name)) {
      throw new IllegalArgumentException("'" + name + "' is no money.");
    }
    return number(name).times(HUNDRED);
  }

  @Override
  public boolean isMoney(String name) {
    return plain(name).unit().equals("USD");
  }

  @Override
  public String word(String name) {
    return plain(name).text();
  }

  @Override
  public List<String> list(String name) {
    List<String> items = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(plain(name).text(), ";");
    while (words.hasMoreTokens()) {
      items.add(words.nextToken());
    }
    return items;
  }

  @Override
  public List<Fraction> numbers(String list) {
    return list(list).stream().map(item -> Fraction.of(new BigDecimal(item))).toList();
  }

  @Override
  public List<Fraction> dollars(String list) {
    return numbers(list);
  }

  @Override
  public List<Fraction> percentages(String list) {
    return numbers(list);
  }
}
