package org.dsisim.workspace.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brackets of an option that are to be tried, in the words of people.
 *
 * @param study the option, the year, and what holds throughout
 * @param figures whose they are tried for, each a country, a group, {@code payer:ID}, {@code
 *     home:COUNTRY} or an indicator; none for what the fund has to share
 * @param brackets {@code NAME=[a][b]}; where some are given, those of the option's files are left
 * @param text the file of an edited text of the provisions; null for none
 * @param only the brackets that are tried of all that there are; none for all
 * @param isAll whether all combinations are tried however many they are; otherwise where they are
 *     few
 */
public record BracketsRequest(
    StudyRequest study,
    List<String> figures,
    List<String> brackets,
    @Nullable String text,
    List<String> only,
    boolean isAll) {}
