package org.dsisim.model.world;

import org.dsisim.message.Place;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a user in one fiscal year.
 *
 * @param attribution the part of sales and profit that rests on DSI, from 0 to 1; null when unknown
 * @param place the row it was read from
 */
public record Account(int year, Figures figures, @Nullable Fraction attribution, Place place) {}
