package org.dsisim.workspace.request;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic population on a real head.
 *
 * @param name the id of the new scenario
 * @param head the id of the scenario whose users are kept, or the path of its folder
 * @param users how many there are to be in all
 * @param seed where chance begins
 * @param years of the accounts of synthetic users, as {@code 2022-2024}; null for the last three of
 *     the head
 * @param uses how many synthetic uses there are to be
 * @param groups of a hundred synthetic users how many are parents of groups of companies
 * @param sizes how large synthetic users are
 * @param assumptions the scenario whose assumptions are taken; null for the head
 * @param in the folder in which the scenario is made; null for that of the scenarios
 */
public record GenerateRequest(
    String name,
    String head,
    int users,
    long seed,
    @Nullable String years,
    int uses,
    int groups,
    Sizes sizes,
    @Nullable String assumptions,
    @Nullable Path in) {

  /** As many as a table can number. */
  public static final int MOST_USERS = 100_000_000;

  /** Of a hundred users more can be no parents, if most are to have a company beside them. */
  public static final int MOST_PARENTS = 50;

  /**
   * Sales of synthetic users in the last year, in US dollars.
   *
   * @param smallest null for the usual
   * @param largest likewise
   */
  public record Sizes(@Nullable Long smallest, @Nullable Long largest) {}
}
