package org.dsisim.reckoning.allocation;

import java.util.List;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Why a formula under its parameters gives out no fund: what was found, for whoever puts it into
 * words. Parameters are named; parts are of one.
 */
public sealed interface Refusal {

  /** A weight, or a proportion of the rest, is below zero. */
  record NegativeWeight(String parameter) implements Refusal {}

  /** A choice of what becomes of a Party without a figure has none of the words for it. */
  record NoChoice(String parameter) implements Refusal {}

  /** Components take more than the whole fund together. */
  record ComponentsAboveAll(List<String> parameters, Fraction together) implements Refusal {}

  /** Rules share the rest both in parts and whole. */
  record RestInPartsAndWhole(List<String> parameters) implements Refusal {}

  /** All parts of the rest are zero. */
  record NoPartOfRest(List<String> parameters) implements Refusal {}

  /** Windows take more than the whole fund together. */
  record WindowsAboveAll(List<String> parameters, Fraction together) implements Refusal {}

  /** Envelopes take more than the whole of what windows leave. */
  record EnvelopesAboveAll(List<String> parameters, Fraction together) implements Refusal {}

  /** Several parameters are each to be the share of all IPLC together. */
  record SharesOfAllIplc(List<String> parameters) implements Refusal {}

  /** More than the whole of an amount is to be for the IPLC. */
  record IplcAboveAll(String parameter) implements Refusal {}

  /** A Party is to receive at least more than it may at most. */
  record FloorAboveCeiling(CountryCode code, String floor, String ceiling) implements Refusal {}

  /**
   * The floors take more than there is to share.
   *
   * @param parameters those of the floors, in the order of the alphabet
   * @param parties that share
   * @param taken by the floors together
   * @param available to be shared
   */
  record FloorsAboveAll(List<String> parameters, int parties, Fraction taken, Fraction available)
      implements Refusal {}
}
