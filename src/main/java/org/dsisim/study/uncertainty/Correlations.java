package org.dsisim.study.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that are drawn together, by a Gaussian copula: each keeps its own distribution, and the
 * ranks of two have the correlation that is stated (Spearman's, which is {@code 6/π arcsin(r/2)} of
 * that of the bell curves behind them). Of pairs within a group that nobody stated it is 0.
 */
public final class Correlations {

  private static final NormalDistribution BELL = NormalDistribution.of(0, 1);

  /**
   * What is stated of two inputs.
   *
   * @param one its address
   * @param other its address
   * @param ranks the correlation of their ranks, between -1 and 1
   */
  public record Pair(String one, String other, double ranks) {

    /** Whether it is of these two, in whatever order. */
    public boolean isOf(String a, String b) {
      return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
  }

  /** Inputs by their places in a draw, with the lower triangle that makes them hang together. */
  private static final class Group {

    private final List<Integer> members;
    private final double[][] root;

    Group(List<Integer> members, double[][] root) {
      this.members = members;
      this.root = root;
    }
  }

  /** Each input by itself. */
  public static final Correlations NONE = new Correlations(List.of(), List.of());

  private final List<Pair> pairs;
  private final List<Group> groups;

  private Correlations(List<Pair> pairs, List<Group> groups) {
    this.pairs = pairs;
    this.groups = groups;
  }

  /**
   * Correlations of inputs.
   *
   * @param inputs their addresses, in the order in which they are drawn
   * @param pairs each of two of them; pairs of others are passed over
   * @return null where no variables at all can be correlated so
   */
  public static @Nullable Correlations of(List<String> inputs, List<Pair> pairs) {
    List<Pair> stated =
        pairs.stream()
            .filter(pair -> inputs.contains(pair.one()) && inputs.contains(pair.other()))
            .toList();
    List<Group> groups = new ArrayList<>();
    Set<Integer> grouped = new LinkedHashSet<>();
    for (int i = 0; i < inputs.size(); i++) {
      if (grouped.contains(i)) {
        continue;
      }
      List<Integer> members = together(i, inputs, stated);
      grouped.addAll(members);
      if (members.size() > 1) {
        double[][] root = root(matrix(members, inputs, stated));
        if (root == null) {
          return null;
        }
        groups.add(new Group(members, root));
      }
    }
    return new Correlations(stated, List.copyOf(groups));
  }

  /** All that hang together with an input, itself first, the others in their order. */
  private static List<Integer> together(int first, List<String> inputs, List<Pair> pairs) {
    Set<Integer> members = new LinkedHashSet<>(List.of(first));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Pair pair : pairs) {
        int one = inputs.indexOf(pair.one());
        int other = inputs.indexOf(pair.other());
        if (members.contains(one) != members.contains(other)) {
          members.add(one);
          members.add(other);
          grows = true;
        }
      }
    }
    return members.stream().sorted().toList();
  }

  private static double[][] matrix(List<Integer> members, List<String> inputs, List<Pair> pairs) {
    int size = members.size();
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
      for (int j = 0; j < i; j++) {
        String one = inputs.get(members.get(i));
        String other = inputs.get(members.get(j));
        for (Pair pair : pairs) {
          if (pair.isOf(one, other)) {
            matrix[i][j] = 2 * StrictMath.sin(StrictMath.PI / 6 * pair.ranks());
          }
        }
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  /** The lower triangle of Cholesky; null where the matrix is of no variables. */
  private static double @Nullable [][] root(double[][] matrix) {
    int size = matrix.length;
    double[][] root = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        if (i == j && rest <= 0) {
          return null;
        }
        root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
      }
    }
    return root;
  }

  /** What is stated, in the order in which it was. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The same where fewer inputs are drawn, none that is correlated among those left out. */
  public Correlations among(List<String> inputs) {
    Correlations among = of(inputs, pairs);
    if (among == null) {
      throw new IllegalArgumentException("Correlations of fewer than were possible: " + inputs);
    }
    return among;
  }

  /** The places of inputs that hang together; each other input by itself. */
  public List<List<Integer>> groups(int inputs) {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      int input = i;
      Group group =
          groups.stream().filter(one -> one.members.contains(input)).findFirst().orElse(null);
      if (group == null) {
        all.add(List.of(input));
      } else if (group.members.get(0) == input) {
        all.add(group.members);
      }
    }
    return all;
  }

  /** Independent numbers between 0 and 1 as correlated ones. */
  double[] join(double[] independent) {
    double[] joined = independent.clone();
    for (Group group : groups) {
      int size = group.members.size();
      double[] bells = new double[size];
      for (int i = 0; i < size; i++) {
        bells[i] = BELL.inverseCumulativeProbability(independent[group.members.get(i)]);
      }
      // The first of a group is left as it is.
      for (int i = 1; i < size; i++) {
        double sum = 0;
        for (int j = 0; j <= i; j++) {
          sum += group.root[i][j] * bells[j];
        }
        double part = BELL.cumulativeProbability(sum);
        joined[group.members.get(i)] =
            Math.max(Double.MIN_NORMAL, Math.min(Math.nextDown(1.0), part));
      }
    }
    return joined;
  }
}
