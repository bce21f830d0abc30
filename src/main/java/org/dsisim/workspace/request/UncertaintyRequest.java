package org.dsisim.workspace.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option whose inputs are uncertain, in the words of people.
 *
 * @param study the option
 * @param uncertain distributions beside those of the tables, {@code OWNER.NAME=DISTRIBUTION}
 * @param correlated inputs that are drawn together, {@code OWNER.NAME,OWNER.NAME=CORRELATION}
 * @param withBrackets whether what the room decides is drawn too, apart
 * @param figures that are shown, with commas between them; null for the usual ones
 * @param draws how many; of sensitivity the rows of a sample
 * @param everything whether all figures are looked at, as they go into files
 */
public record UncertaintyRequest(
    StudyRequest study,
    List<String> uncertain,
    List<String> correlated,
    boolean withBrackets,
    @Nullable String figures,
    int draws,
    long seed,
    boolean everything) {}
