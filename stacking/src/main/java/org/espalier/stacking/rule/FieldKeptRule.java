package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldDistance;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.field.Nearness;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That every two of the selected holdings are near each other by their fields of study. */
@DomainStyle
@Value.Immutable
@JsonTypeName("field-kept")
@JsonSerialize(as = ImmutableFieldKeptRule.class)
@JsonDeserialize(as = ImmutableFieldKeptRule.class)
abstract class FieldKeptRule extends Rule {

    private static final int SAME_BROAD = 2;
    private static final List<String> WORDS = List.of("detailed", "narrow", "broad");

    FieldKeptRule() {}

    /** The largest distance of two fields, see {@link FieldDistance}. */
    @Value.Default
    int nearness() {
        return FieldDistance.DEFAULT_NEAR;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule field-kept")
                .check(
                        nearness() >= 0 && nearness() <= SAME_BROAD,
                        "nearness",
                        "is 0 (same detailed field), 1 (same narrow field) or 2 (same broad field)")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return Sentences.join("every two credentials", filter()) + " in one " + WORDS.get(nearness()) + " field";
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Pairs pairs = new Pairs(counted, filter(), this::areNear);
        return List.of(pairs.outcome("FIELD_KEPT", sentence(), this::nameOpen));
    }

    private Answer areNear(CountedHolding one, CountedHolding other) {
        Nearness near = FieldDistance.nearness(
                one.credential().fields(), other.credential().fields(), nearness());
        return near == Nearness.UNKNOWN ? Answer.UNKNOWN : Answer.of(near == Nearness.NEAR);
    }

    private void nameOpen(CountedHolding holding, CountedHolding other, Missing missing) {
        Set<FieldOfStudy> fields = holding.credential().fields();
        if (fields.isEmpty() || fields.stream().anyMatch(this::isTooBroad)) {
            missing.add("field", holding);
        }
    }

    /** Whether a field may be far from itself: it is stated too broadly, or not comparable. */
    private boolean isTooBroad(FieldOfStudy field) {
        return FieldDistance.between(field, field).nearness(nearness()) != Nearness.NEAR;
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
