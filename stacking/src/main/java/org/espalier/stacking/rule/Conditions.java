package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espalier.core.credential.Organisation;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.text.Identifier;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** The conditions that a filter is made of, cheapest first. */
final class Conditions {

    private final HoldingFilter filter;
    private final List<Condition> conditions = new ArrayList<>();

    private Conditions(HoldingFilter filter) {
        this.filter = filter;
    }

    static List<Condition> of(HoldingFilter filter) {
        Conditions all = new Conditions(filter);
        all.marks();
        all.levels();
        all.origins();
        all.names();
        all.days();
        return List.copyOf(all.conditions);
    }

    private void marks() {
        oneOf("tags", "tagged ", filter.tags(), holding -> holding.holding().tags());
        oneOf("id", "", filter.credentials(), holding -> List.of(holding.id()));
        oneOf("codes", "with code ", filter.codes(), Conditions::codes);
        filter.recognised()
                .ifPresent(wanted -> add(
                        "grant",
                        wanted ? "recognised by the receiver" : "not by recognition",
                        holding -> Answer.of(holding.isRecognised() == wanted)));
    }

    private void levels() {
        filter.levelAtLeast()
                .ifPresent(low -> add(
                        "level",
                        "at " + low + " or higher",
                        told(CountedHolding::level, level -> level.isAtLeast(low))));
        filter.levelAtMost()
                .ifPresent(high -> add(
                        "level",
                        "at " + high + " or lower",
                        told(CountedHolding::level, level -> high.isAtLeast(level))));
    }

    private void origins() {
        someOf(
                "learningSetting",
                "of ",
                filter.origins(),
                holding -> list(holding.credential().learningSetting()));
        someOf(
                "offerForm",
                "offered as ",
                filter.offerForms(),
                holding -> list(holding.credential().offerForm()));
        if (!filter.countries().isEmpty()) {
            add("awarding country", words("from ", filter.countries()), this::fromCountry);
        }
        if (!filter.outcomes().isEmpty()) {
            add("outcomes", words("certifying ", filter.outcomes()), this::certifying);
        }
        if (!filter.fields().isEmpty()) {
            add(
                    "field",
                    words("in field ", filter.fields()),
                    holding -> inFields(holding.credential().fields()));
        }
    }

    private void names() {
        if (!filter.titles().isEmpty()) {
            add("title", words("titled ", filter.titles()), titled());
        }
        if (!filter.awardingBodies().isEmpty()) {
            add("awarding body", words("awarded by ", filter.awardingBodies()), awardedBy());
        }
    }

    private void days() {
        filter.awardedFrom()
                .ifPresent(first -> add(
                        "awarding date", "awarded from " + first, told(CountedHolding::awardedOn, notBefore(first))));
        filter.awardedTo()
                .ifPresent(last -> add(
                        "awarding date",
                        "awarded up to " + last,
                        told(CountedHolding::awardedOn, day -> !day.isAfter(last))));
    }

    private static Predicate<LocalDate> notBefore(LocalDate first) {
        return day -> !day.isBefore(first);
    }

    private Answer inFields(Set<FieldOfStudy> fields) {
        if (fields.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (FieldOfStudy field : fields) {
            for (FieldOfStudy wanted : filter.fields()) {
                answer = answer.or(within(field.code(), wanted.code()));
            }
        }
        return answer;
    }

    /** A code that ends in 0 or 9 is known to what stands before it only, and 99 is a field that nobody knows. */
    private static Answer within(String code, String wanted) {
        if (code.startsWith(wanted)) {
            return Answer.YES;
        }
        return wanted.startsWith(known(code)) ? Answer.UNKNOWN : Answer.NO;
    }

    private static String known(String code) {
        int length = code.length();
        while (length > 2 && (code.charAt(length - 1) == '0' || code.charAt(length - 1) == '9')) {
            length--;
        }
        return code.startsWith("99") ? "" : code.substring(0, length);
    }

    private Answer fromCountry(CountedHolding holding) {
        List<Organisation> bodies = holding.credential().awardingBodies();
        boolean all = bodies.stream().allMatch(body -> body.country().isPresent());
        boolean one = holding.credential().countries().stream().anyMatch(filter.countries()::contains);
        return among(one, all && !bodies.isEmpty());
    }

    private Answer certifying(CountedHolding holding) {
        Set<String> told = holding.outcomes();
        boolean words = holding.holding().grant().isEmpty()
                && holding.credential().learningOutcomes().stream()
                        .anyMatch(outcome -> outcome.identity().isEmpty());
        return among(told.stream().anyMatch(filter.outcomes()::contains), !told.isEmpty() && !words);
    }

    /** Yes where one of those told is wanted; no only where all are told. */
    private static Answer among(boolean oneIsWanted, boolean allAreTold) {
        return oneIsWanted || allAreTold ? Answer.of(oneIsWanted) : Answer.UNKNOWN;
    }

    private Function<CountedHolding, Answer> titled() {
        Set<String> wanted = lower(filter.titles());
        return told(
                holding -> holding.credential().title(),
                title -> lower(title.values()).stream().anyMatch(wanted::contains));
    }

    private Function<CountedHolding, Answer> awardedBy() {
        Set<String> wanted = lower(filter.awardingBodies());
        return holding -> {
            List<Set<String>> names = holding.credential().awardingBodies().stream()
                    .map(body -> lower(names(body)))
                    .toList();
            boolean one = names.stream().flatMap(Set::stream).anyMatch(wanted::contains);
            return among(one, !names.isEmpty() && names.stream().noneMatch(Set::isEmpty));
        };
    }

    private static Set<String> names(Organisation body) {
        Set<String> names = new HashSet<>();
        body.name().ifPresent(name -> names.addAll(name.values()));
        body.legalIdentifier().ifPresent(number -> names.add(number.value()));
        body.identifiers().forEach(identifier -> names.add(identifier.value()));
        return names;
    }

    private static Set<String> codes(CountedHolding holding) {
        return holding.credential().identifiers().stream()
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }

    private void add(String datum, String words, Function<CountedHolding, Answer> test) {
        conditions.add(new Condition(datum, words, test));
    }

    /** A condition on what is always known: a holding that tells nothing does not fulfil it. */
    private <T> void oneOf(
            String datum, String words, Set<T> wanted, Function<CountedHolding, ? extends Collection<T>> told) {
        if (!wanted.isEmpty()) {
            add(
                    datum,
                    words(words, wanted),
                    holding -> Answer.of(told.apply(holding).stream().anyMatch(wanted::contains)));
        }
    }

    /** A condition on what may not be told. */
    private <T> void someOf(
            String datum, String words, Set<T> wanted, Function<CountedHolding, ? extends Collection<T>> told) {
        if (!wanted.isEmpty()) {
            add(datum, words(words, wanted), holding -> answer(told.apply(holding), wanted));
        }
    }

    private static <T> Answer answer(Collection<T> told, Set<T> wanted) {
        return told.isEmpty() ? Answer.UNKNOWN : Answer.of(told.stream().anyMatch(wanted::contains));
    }

    private static <T> Function<CountedHolding, Answer> told(
            Function<CountedHolding, Optional<T>> datum, Predicate<? super T> test) {
        return holding -> {
            Optional<T> value = datum.apply(holding);
            return value.isPresent() ? Answer.of(test.test(value.get())) : Answer.UNKNOWN;
        };
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElseGet(List::of);
    }

    private static Set<String> lower(Collection<String> texts) {
        return texts.stream().map(text -> text.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static String words(String prefix, Set<?> wanted) {
        return prefix
                + wanted.stream()
                        .map(value -> value instanceof Enum<?> constant ? spoken(constant) : value.toString())
                        .collect(Collectors.joining(" or "));
    }

    private static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
