package org.dsisim.rulebook.lint.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a word that takes values, which differ in how many it takes and of what types: the
 * methods of its name.
 *
 * @param methods none where there is no such word
 */
public record WordForms(List<Method> methods) {

  /** Whether there is none. */
  public boolean isEmpty() {
    return methods.isEmpty();
  }

  /**
   * The first form, which stands for the others where these agree.
   *
   * @throws IndexOutOfBoundsException when there {@linkplain #isEmpty() is none}
   */
  public Method first() {
    return methods.get(0);
  }

  /** Those that take so many values; ours that take any number mean nothing without one. */
  public WordForms taking(int count) {
    return new WordForms(methods.stream().filter(method -> takes(method, count)).toList());
  }

  private static boolean takes(Method method, int count) {
    boolean ours = method.getDeclaringClass().getName().startsWith("org.dsisim.");
    return method.isVarArgs()
        ? count >= method.getParameterCount() - (ours ? 0 : 1)
        : count == method.getParameterCount();
  }

  /** How many values the forms take, rising; of those that take any number, the fewest. */
  public List<Integer> counts() {
    return methods.stream().map(Method::getParameterCount).distinct().sorted().toList();
  }

  /** Whether a form takes any number of values. */
  public boolean takeAnyNumber() {
    return methods.stream().anyMatch(Method::isVarArgs);
  }

  /** Whether there are forms, and none takes a text as its value of that index, from 0. */
  public boolean takeNoText(int index) {
    return !methods.isEmpty()
        && methods.stream()
            .noneMatch(method -> taken(method, index).isAssignableFrom(String.class));
  }

  /** The type of a value that a method takes. */
  private static Class<?> taken(Method method, int index) {
    Class<?>[] types = method.getParameterTypes();
    Class<?> last = types[types.length - 1];
    boolean oneOfMany = method.isVarArgs() && index >= types.length - 1;
    return oneOfMany ? last.getComponentType() : types[Math.min(index, types.length - 1)];
  }

  /** The role of the parameter whose name is the value of that index; null where it names none. */
  public @Nullable ParameterRole role(int index) {
    for (Method method : methods) {
      Parameter[] taken = method.getParameters();
      // A word that takes any number takes more of the last.
      Names names = taken[Math.min(index, taken.length - 1)].getAnnotation(Names.class);
      if (names != null) {
        return names.value();
      }
    }
    return null;
  }

  /** As what a rule asks for the column that the value of that index names; null for none. */
  public OwnColumn.@Nullable Kind column(int index) {
    for (Method method : methods) {
      Parameter[] taken = method.getParameters();
      NamesColumn names =
          taken.length == 0
              ? null
              : taken[Math.min(index, taken.length - 1)].getAnnotation(NamesColumn.class);
      if (names != null) {
        return names.value();
      }
    }
    return null;
  }

  /**
   * The type of what the word gives for values of such types, by the first form that takes them or
   * else the first of all.
   *
   * @param types null for one that cannot be told
   * @return null where there is no form
   */
  public @Nullable Class<?> given(List<@Nullable Class<?>> types) {
    return methods.stream()
        .filter(method -> accepts(method, types))
        .findFirst()
        .or(() -> methods.stream().findFirst())
        .<Class<?>>map(Method::getReturnType)
        .orElse(null);
  }

  private static boolean accepts(Method method, List<@Nullable Class<?>> types) {
    Class<?>[] wanted = method.getParameterTypes();
    for (int i = 0; i < Math.min(wanted.length, types.size()); i++) {
      Class<?> type = types.get(i);
      if (type != null && !method.isVarArgs() && !wanted[i].isAssignableFrom(type)) {
        return false;
      }
    }
    return true;
  }

  /** How each form is written, by the names of its values; in the order of letters. */
  public List<String> inWords() {
    return methods.stream().map(WordForms::inWords).distinct().sorted().toList();
  }

  private static String inWords(Method method) {
    String values =
        Arrays.stream(method.getParameters())
            .map(parameter -> parameter.getName() + (parameter.isVarArgs() ? ", …" : ""))
            .collect(Collectors.joining(", "));
    String scope =
        Modifier.isStatic(method.getModifiers())
                || !method.getDeclaringClass().getSimpleName().endsWith("Findings")
            ? ""
            : RuleFileKind.FINDINGS + ".";
    return scope + method.getName() + (values.isEmpty() ? "()" : "( " + values + " )");
  }
}
