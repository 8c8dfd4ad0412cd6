package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/** What {@code ehea-cycles.json} says of the cycles, read once. */
@DomainStyle
@Value.Immutable
@JsonDeserialize(as = ImmutableCycleTable.class)
abstract class CycleTable {

    static CycleTable standard() {
        return Standard.TABLE;
    }

    abstract Source eqfSource();

    abstract List<TypicalCredits> typicalCredits();

    private static final class Standard {
        static final FileKind KIND = FileKind.parse("cycles/1");
        static final CycleTable TABLE = JsonDocument.within(JsonLimits.STANDARD)
                .value(CodeLists.bytes(CycleTable.class, "ehea-cycles.json"), KIND, CycleTable.class)
                .orElseThrow();
    }
}
