package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.credential.Organisation;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.text.LanguageTag;
import org.espalier.stacking.evaluation.CountedHolding;

/** The values that an attribute has in a holding. Every holding has at least one, known or not; only tags may be none. */
final class Traits {

    private static final int BROAD = 2;
    private static final int NARROW = 3;
    private static final int DETAILED = 4;

    private Traits() {}

    static List<Trait> of(CountedHolding holding, Attribute attribute) {
        return switch (attribute) {
            case FIELD -> fields(holding, DETAILED);
            case NARROW_FIELD -> fields(holding, NARROW);
            case BROAD_FIELD -> fields(holding, BROAD);
            case AWARDING_BODY -> each(holding.credential().awardingBodies(), BodyTrait::of, BodyTrait.UNKNOWN);
            case COUNTRY -> each(holding.credential().awardingBodies(), Traits::country, ToldTrait.UNKNOWN);
            case LEVEL -> one(holding.level());
            case LANGUAGE -> each(holding.credential().languages(), Traits::language, ToldTrait.UNKNOWN);
            case YEAR -> one(holding.awardedOn().map(day -> day.getYear()));
            case TAG ->
                holding.holding().tags().stream().<Trait>map(ToldTrait::of).toList();
        };
    }

    private static List<Trait> fields(CountedHolding holding, int digits) {
        return each(holding.credential().fields(), field -> field(field, digits), ToldTrait.UNKNOWN);
    }

    private static Trait field(FieldOfStudy field, int digits) {
        return ToldTrait.ofCode(FieldCodes.known(field.code()), digits);
    }

    private static Trait country(Organisation body) {
        return body.country().map(country -> ToldTrait.of(country.alpha2())).orElse(ToldTrait.UNKNOWN);
    }

    /** A language without its variants: British English is English. */
    private static Trait language(LanguageTag language) {
        String tag = language.tag();
        int end = tag.indexOf('-');
        return language.equals(LanguageTag.UNDETERMINED)
                ? ToldTrait.UNKNOWN
                : ToldTrait.of(end < 0 ? tag : tag.substring(0, end));
    }

    private static List<Trait> one(Optional<?> value) {
        return List.of(value.map(Object::toString).map(ToldTrait::of).orElse(ToldTrait.UNKNOWN));
    }

    private static <T> List<Trait> each(Collection<T> told, Function<T, Trait> trait, Trait unknown) {
        if (told.isEmpty()) {
            return List.of(unknown);
        }
        List<Trait> traits = new ArrayList<>();
        told.forEach(value -> traits.add(trait.apply(value)));
        return traits;
    }
}
