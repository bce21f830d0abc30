package org.dsisim.rulebook.drl;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsisim.model.answer.ContributionFindings;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Measured;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.formula.Scale;
import org.dsisim.model.formula.TableKey;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules may use, read from the types of the model: a word that is added there is
 * known here.
 */
public final class Vocabulary {

  /**
   * The types whose constants and words stand at hand in every rule; see {@link RuleFileKind#head}.
   */
  static final List<Class<?>> AT_HAND =
      List.of(
          AssessmentBase.class,
          TableKey.class,
          Criterion.class,
          ThresholdStatus.class,
          Procedure.class,
          Recipient.class,
          Amount.class,
          Obligation.class,
          Component.class,
          WeightBase.class,
          Factor.class,
          Measured.class,
          Scale.class);

  /** The packages whose types can be named in rules. */
  static final List<String> ROOMS =
      Stream.of(
              Scenario.class,
              AssessmentBase.class,
              Payer.class,
              Amount.class,
              ContributionFindings.class,
              RuleSet.class)
          .map(Class::getPackageName)
          .toList();

  private static final Map<String, Class<?>> CONSTANTS = new LinkedHashMap<>();

  static {
    AT_HAND.forEach(type -> CONSTANTS.putAll(constantsOf(type)));
  }

  /** What rules call types that have a longer name in the program. */
  private static final Map<String, Class<?>> RULE_NAMES =
      Map.of("Base", AssessmentBase.class, "Standing", ThresholdStatus.class);

  private Vocabulary() {}

  /** What rules, and messages about them, call a type. */
  public static String name(Class<?> type) {
    return RULE_NAMES.entrySet().stream()
        .filter(one -> one.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type.getSimpleName());
  }

  /** What the compiler calls a type that rules call otherwise; null for any other word. */
  static @Nullable String compilerName(String word) {
    Class<?> type = RULE_NAMES.get(word);
    return type == null ? null : type.getSimpleName();
  }

  /** The constants at hand, such as {@code PROFIT}, with their types. */
  public static Map<String, Class<?>> constants() {
    return CONSTANTS;
  }

  /** The constants and the criteria that take values, each with the type in front of it. */
  static Map<String, String> qualified() {
    Map<String, String> qualified = new LinkedHashMap<>();
    for (Class<?> type : AT_HAND) {
      constantsOf(type)
          .keySet()
          .forEach(name -> qualified.put(name, type.getSimpleName() + "." + name));
    }
    statics(Criterion.class)
        .forEach(word -> qualified.put(word.getName(), "Criterion." + word.getName()));
    return qualified;
  }

  /** The constants of a type. */
  public static Map<String, Class<?>> constantsOf(Class<?> type) {
    Map<String, Class<?>> constants = new LinkedHashMap<>();
    for (Field field : type.getFields()) {
      // A list of constants is for programs; a rule names one.
      boolean single = !Collection.class.isAssignableFrom(field.getType());
      if (single && Modifier.isStatic(field.getModifiers())) {
        constants.put(field.getName(), field.getType());
      }
    }
    return constants;
  }

  /** A constant of a type by its name; null where the type has none of that name. */
  public static <T> @Nullable T constant(Class<T> type, String name) {
    try {
      Object value = type.getField(name).get(null);
      return type.isInstance(value) ? type.cast(value) : null;
    } catch (ReflectiveOperationException none) {
      return null;
    }
  }

  /** The words at hand that take values, such as {@code lowerOf}; overloads are several. */
  public static List<Method> words(String name) {
    return AT_HAND.stream().flatMap(type -> statics(type).stream()).filter(named(name)).toList();
  }

  /** The names of the words at hand that take values. */
  public static Set<String> wordNames() {
    Set<String> names = new LinkedHashSet<>();
    AT_HAND.forEach(type -> statics(type).forEach(method -> names.add(method.getName())));
    return names;
  }

  /** The words at hand of a type that take values. */
  static List<Method> statics(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        // All of these types that have these two have them for programs.
        .filter(method -> !List.of("valueOf", "values").contains(method.getName()))
        .toList();
  }

  private static Predicate<Method> named(String name) {
    return method -> method.getName().equals(name);
  }

  /** A type of the model by its simple name, or null. */
  public static @Nullable Class<?> type(String simpleName) {
    Class<?> renamed = RULE_NAMES.get(simpleName);
    if (renamed != null) {
      return renamed;
    }
    for (String room : ROOMS) {
      try {
        Class<?> type =
            Class.forName(room + "." + simpleName, false, Vocabulary.class.getClassLoader());
        // On file systems that ignore case, 'payer' finds a class of another name.
        if (name(type).equals(simpleName)) {
          return type;
        }
      } catch (ClassNotFoundException | LinkageError none) {
        // Another room may have it.
      }
    }
    return null;
  }

  /** The type of a property: a component, a getter or any method without values; or null. */
  public static @Nullable Class<?> property(Class<?> type, String name) {
    String capital =
        name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    List<String> candidates = List.of(name, "get" + capital, "is" + capital);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> candidates.contains(method.getName()))
        .findFirst()
        .map(Method::getReturnType)
        .orElse(null);
  }

  /** The methods of a type that take values, or may be written with parentheses. */
  public static List<Method> methods(Class<?> type, String name) {
    return Arrays.stream(type.getMethods()).filter(named(name)).toList();
  }

  /** What one would want to read of a fact, in the order of its declaration. */
  public static Collection<String> properties(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    RecordComponent[] components = type.getRecordComponents();
    if (components != null) {
      Arrays.stream(components).map(RecordComponent::getName).forEach(names::add);
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !List.of("equals", "hashCode", "toString").contains(method.getName()))
        .filter(method -> !isForPrograms(method))
        .map(Vocabulary::asProperty)
        .sorted()
        .forEach(names::add);
    return names;
  }

  /** Whether no rule has what a method takes: a visitor, a function, or values of parameters. */
  private static boolean isForPrograms(Method method) {
    List<Class<?>> taken = Arrays.asList(method.getParameterTypes());
    return method.getTypeParameters().length > 0
        || taken.contains(NamedValues.class)
        || taken.contains(UnaryOperator.class);
  }

  /**
   * The name by which conditions know a method: {@code isParty()} of yes or no as {@code party},
   * any other by its own.
   */
  public static String asProperty(Method method) {
    String name = method.getName();
    boolean bean = method.getReturnType() == boolean.class && method.getParameterCount() == 0;
    if (bean && name.length() > 2 && name.startsWith("is")) {
      return Character.toLowerCase(name.charAt(2)) + name.substring(3);
    }
    return name;
  }
}
