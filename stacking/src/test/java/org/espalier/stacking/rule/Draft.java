package org.espalier.stacking.rule;

import static org.espalier.stacking.Samples.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;

/**
 * A small holding of which some data may be missing, and all ways in which they may turn out.
 *
 * @param id its id
 * @param credits whole ECTS credits
 * @param level its EQF level
 * @param day a day, counted from an early one
 * @param field a field, perhaps a broad one
 * @param grade a grade from 0 to 5
 * @param tagged whether it is tagged T
 * @param coming whether it is in progress, so that its day comes after today
 */
record Draft(
        String id,
        Optional<Integer> credits,
        Optional<Integer> level,
        Optional<Integer> day,
        Optional<String> field,
        Optional<Integer> grade,
        boolean tagged,
        boolean coming) {

    /** Today, counted from the same day as all others. */
    private static final int NOW = 100;

    /** What may be missing. */
    enum Datum {
        CREDITS,
        LEVEL,
        DAY,
        FIELD,
        GRADE
    }

    static final List<String> DETAILED = List.of(
            "0711", "0712", "0713", "0714", "0721", "0722", "0731", "0732", "0611", "0612", "0521", "0522", "1012");

    private static final List<String> FIELDS = List.of("0711", "0712", "0721", "0611", "071", "07");

    /** Up to four drafts, in which up to three data of these kinds are missing. */
    static Arbitrary<List<Draft>> lists(Datum... missing) {
        return Arbitraries.longs().map(seed -> draw(new Random(seed), Set.of(missing)));
    }

    private static List<Draft> draw(Random random, Set<Datum> mayMiss) {
        List<Draft> drafts = new ArrayList<>();
        int[] left = {3};
        int number = Math.min(4, random.nextInt(7));
        for (int i = 0; i < number; i++) {
            boolean coming = mayMiss.contains(Datum.DAY) && random.nextInt(4) == 0;
            drafts.add(new Draft(
                    "h" + i,
                    told(Datum.CREDITS, random.nextInt(5), mayMiss, random, left),
                    told(Datum.LEVEL, 5 + random.nextInt(3), mayMiss, random, left),
                    told(Datum.DAY, first(coming) + 2 * (1 + random.nextInt(3)), mayMiss, random, left),
                    field(mayMiss, random, left),
                    told(Datum.GRADE, random.nextInt(6), mayMiss, random, left),
                    random.nextInt(3) > 0,
                    coming));
        }
        return drafts;
    }

    private static int first(boolean coming) {
        return coming ? NOW : 0;
    }

    private static Optional<String> field(Set<Datum> mayMiss, Random random, int[] left) {
        Optional<String> field = told(Datum.FIELD, FIELDS.get(random.nextInt(FIELDS.size())), mayMiss, random, left);
        return mayMiss.contains(Datum.FIELD) ? field : Optional.of("0711");
    }

    private static <T> Optional<T> told(Datum datum, T value, Set<Datum> mayMiss, Random random, int[] left) {
        boolean missing = mayMiss.contains(datum) && left[0] > 0 && random.nextInt(4) == 0;
        left[0] -= missing ? 1 : 0;
        return missing ? Optional.empty() : Optional.of(value);
    }

    static List<Holding> holdings(List<Draft> drafts) {
        return drafts.stream().map(Draft::holding).toList();
    }

    Holding holding() {
        MicroCredential.Builder credential = MicroCredential.builder().id(id);
        credits.ifPresent(amount -> credential.ects(amount.toString()));
        level.ifPresent(credential::eqf);
        day.ifPresent(number -> credential.awardedOn(TODAY.plusDays(number - NOW)));
        field.ifPresent(credential::field);
        grade.ifPresent(number -> credential.addAssessments(Assessment.builder()
                .grade(Grade.builder().text(number.toString()).build())
                .build()));
        Holding.Builder holding = Holding.builder()
                .credential(credential.build())
                .state(coming ? HoldingState.IN_PROGRESS : HoldingState.EARNED);
        return tagged ? holding.addTags("T").build() : holding.build();
    }

    /** All ways in which the data that are missing may turn out, as far as they can make a difference. */
    static List<List<Draft>> completions(List<Draft> drafts) {
        List<List<Draft>> completions = List.of(List.of());
        for (Draft draft : drafts) {
            List<Draft> own = draft.completions().toList();
            completions = completions.stream()
                    .flatMap(begun -> own.stream()
                            .map(next -> Stream.concat(begun.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return completions;
    }

    private Stream<Draft> completions() {
        return or(credits, Stream.of(0, 1, 2, 3, 7, 50))
                .flatMap(size -> or(level, IntStream.rangeClosed(1, 8).boxed())
                        .flatMap(eqf -> or(day, days())
                                .flatMap(date -> fields().flatMap(code -> or(grade, Stream.of(0, 3, 5))
                                        .map(mark -> complete(size, eqf, date, code, mark))))));
    }

    private Draft complete(int size, int eqf, int date, String code, int mark) {
        return new Draft(
                id,
                Optional.of(size),
                Optional.of(eqf),
                Optional.of(date),
                Optional.of(code),
                Optional.of(mark),
                tagged,
                coming);
    }

    /** Days before, between and after those that are told; what is earned is not awarded after today. */
    private Stream<Integer> days() {
        int first = first(coming);
        return IntStream.rangeClosed(coming ? first + 1 : first, first + 8).boxed();
    }

    private Stream<String> fields() {
        return DETAILED.stream().filter(code -> code.startsWith(field.orElse("")));
    }

    private static <T> Stream<T> or(Optional<T> told, Stream<T> possible) {
        return told.map(Stream::of).orElse(possible);
    }
}
