package org.dsisim.assessment;

import org.dsisim.message.Place;
import org.dsisim.model.answer.ScoreRange;

/**
 * What somebody thinks of an option under a criterion that no rule can measure, or beside what it
 * measures.
 *
 * @param why in the words of whoever judged; may be empty
 * @param place where it was written
 */
public record Judgement(String criterion, ScoreRange range, String why, Place place) {}
