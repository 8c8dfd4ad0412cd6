package org.espalier.recognition.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.field.FieldDistance;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.field.Nearness;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;

/** Field of study and orientation of a credential beside those of a component. */
final class WeighedProfile implements Weighed {

    private static final int SAME_FIELD = 0;

    private final Set<FieldOfStudy> fields;
    private final Set<FieldOfStudy> wantedFields;
    private final Optional<Orientation> orientation;
    private final Optional<Orientation> wantedOrientation;

    WeighedProfile(ComparisonCase given) {
        this.fields = given.credential().fields();
        this.wantedFields = given.component().fields();
        this.orientation = given.orientation();
        this.wantedOrientation = given.component().orientation();
    }

    @Override
    public ComparisonElement element() {
        return ComparisonElement.PROFILE;
    }

    @Override
    public boolean isAsked() {
        return !wantedFields.isEmpty() || wantedOrientation.isPresent();
    }

    @Override
    public Optional<Boolean> fallsShort() {
        Optional<Boolean> field = isBeyond(SAME_FIELD);
        Optional<Boolean> other = isOtherOrientation();
        if (field.equals(Optional.of(true)) || other.equals(Optional.of(true))) {
            return Optional.of(true);
        }
        return field.flatMap(no -> other);
    }

    @Override
    public Optional<Boolean> meets(DifferenceRule rule) {
        return rule.fieldsBeyond().isPresent() ? rule.fieldsBeyond().flatMap(this::isBeyond) : isOtherOrientation();
    }

    /** Whether all fields are farther apart than a distance; they are not where none is asked for. */
    private Optional<Boolean> isBeyond(int distance) {
        if (wantedFields.isEmpty()) {
            return Optional.of(false);
        }
        Nearness nearness = FieldDistance.nearness(fields, wantedFields, distance);
        return Optional.of(nearness == Nearness.FAR).filter(known -> nearness != Nearness.UNKNOWN);
    }

    private Optional<Boolean> isOtherOrientation() {
        return wantedOrientation.isEmpty()
                ? Optional.of(false)
                : orientation.map(one -> !one.equals(wantedOrientation.get()));
    }

    @Override
    public Facts facts() {
        List<String> wanted = words(wantedFields, wantedOrientation);
        List<String> found = words(fields, orientation);
        Facts facts = Facts.of("wanted", Fact.of(wanted));
        return found.isEmpty() ? facts : facts.with("found", Fact.of(found));
    }

    private static List<String> words(Set<FieldOfStudy> fields, Optional<Orientation> orientation) {
        List<String> words = new ArrayList<>();
        fields.stream().sorted().forEach(field -> words.add(field.code() + " " + field.label()));
        orientation.ifPresent(one -> words.add(one.name().toLowerCase(Locale.ROOT)));
        return words;
    }

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (isBeyond(SAME_FIELD).isEmpty()) {
            missing.add("the field of study in full");
        }
        if (isOtherOrientation().isEmpty()) {
            missing.add("the orientation");
        }
        return missing;
    }
}
