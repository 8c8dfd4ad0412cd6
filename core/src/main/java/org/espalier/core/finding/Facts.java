package org.espalier.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Facts by name, in the order in which they were given: a map that never changes.
 *
 * <pre>{@code
 * Facts.of("counted", Fact.of(Rational.of(24), "ECTS")).with("minimum", Fact.of(Rational.of(30), "ECTS"));
 * }</pre>
 *
 * <p>Equality is that of maps: the same facts by the same names. In JSON they are one object, in their order. There are
 * few facts in a finding, so they lie in one array and are looked for from its beginning. Some are worked out only when
 * somebody looks at them, see {@link #plusLater}; who looks cannot tell.
 *
 * <p>This class is immutable and thread-safe.
 */
@JsonDeserialize(using = FactsDeserializer.class)
public final class Facts extends AbstractMap<String, Fact> {

    private static final Facts NONE = new Facts(new Object[0], null);

    /** A name, its fact, the next name, its fact. */
    private final Object[] first;

    /** What follows, if that is worked out when it is asked for. */
    private final @Nullable Supplier<Facts> later;

    /** All of them, once they have been asked for; whoever asks at the same time works out the same. */
    private @Nullable Facts all;

    private Facts(Object[] first, @Nullable Supplier<Facts> later) {
        this.first = first;
        this.later = later;
    }

    private static Facts of(Object[] parts) {
        return new Facts(parts, null);
    }

    /** No facts. */
    public static Facts none() {
        return NONE;
    }

    /** One fact. */
    public static Facts of(String name, Fact fact) {
        return NONE.with(name, fact);
    }

    /** Two facts of different names. */
    public static Facts of(String name, Fact fact, String second, Fact other) {
        if (name.equals(second)) {
            throw new IllegalArgumentException("Two facts of one name: " + name);
        }
        Objects.requireNonNull(fact, name);
        Objects.requireNonNull(other, second);
        return of(new Object[] {name, fact, second, other});
    }

    /** The facts of a map, in its order. */
    public static Facts from(Map<String, ? extends Fact> facts) {
        if (facts instanceof Facts same) {
            return same;
        }
        List<Object> parts = new ArrayList<>(2 * facts.size());
        facts.forEach((name, fact) -> {
            parts.add(Objects.requireNonNull(name, "name of a fact"));
            parts.add(Objects.requireNonNull(fact, name));
        });
        return parts.isEmpty() ? NONE : of(parts.toArray());
    }

    /** These facts and one more; one of the same name is replaced in its place. */
    public Facts with(String name, Fact fact) {
        Objects.requireNonNull(name, "name of a fact");
        Objects.requireNonNull(fact, name);
        Object[] parts = parts();
        int place = place(parts, name);
        Object[] more = Arrays.copyOf(parts, Math.max(parts.length, place + 2));
        more[place] = name;
        more[place + 1] = fact;
        return of(more);
    }

    /** These facts and then those of a map; where a name is the same, the fact of the map stands in its place. */
    public Facts plus(Map<String, ? extends Fact> others) {
        Facts more = from(others);
        if (isEmpty() || more.isEmpty()) {
            return isEmpty() ? more : this;
        }
        return isApartFrom(more) ? joined(more) : withEach(more);
    }

    /**
     * These facts and then others, which are worked out when somebody asks for any of them: the same as {@link #plus} for
     * who looks. Until then what works them out is kept. Behind no facts they are worked out at once.
     *
     * @param others works out the same facts whenever it is asked
     */
    public Facts plusLater(Supplier<Facts> others) {
        return first.length == 0 ? plus(others.get()) : new Facts(parts(), others);
    }

    private Facts withEach(Facts others) {
        Facts all = this;
        Object[] parts = others.parts();
        for (int place = 0; place < parts.length; place += 2) {
            all = all.with(name(parts, place), fact(parts, place));
        }
        return all;
    }

    private boolean isApartFrom(Facts others) {
        Object[] mine = parts();
        Object[] theirs = others.parts();
        for (int place = 0; place < theirs.length; place += 2) {
            if (place(mine, theirs[place]) < mine.length) {
                return false;
            }
        }
        return true;
    }

    private Facts joined(Facts others) {
        Object[] mine = parts();
        Object[] theirs = others.parts();
        Object[] all = Arrays.copyOf(mine, mine.length + theirs.length);
        System.arraycopy(theirs, 0, all, mine.length, theirs.length);
        return of(all);
    }

    private Object[] parts() {
        return later == null ? first : all(later).first;
    }

    private Facts all(Supplier<Facts> rest) {
        Facts known = all;
        if (known == null) {
            known = of(first).plus(rest.get());
            all = known;
        }
        return known;
    }

    /** Where a name stands, or the end of the array. */
    private static int place(Object[] parts, @Nullable Object name) {
        int place = 0;
        while (place < parts.length && !parts[place].equals(name)) {
            place += 2;
        }
        return place;
    }

    private static String name(Object[] parts, int place) {
        return (String) parts[place];
    }

    private static Fact fact(Object[] parts, int place) {
        return (Fact) parts[place + 1];
    }

    @Override
    public int size() {
        return parts().length / 2;
    }

    @Override
    public boolean isEmpty() {
        return first.length == 0;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        Object[] parts = parts();
        return place(parts, name) < parts.length;
    }

    @Override
    public @Nullable Fact get(@Nullable Object name) {
        Object[] parts = parts();
        int place = place(parts, name);
        return place < parts.length ? fact(parts, place) : null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Fact> action) {
        Object[] parts = parts();
        for (int place = 0; place < parts.length; place += 2) {
            action.accept(name(parts, place), fact(parts, place));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof Facts that && Arrays.equals(parts(), that.parts())) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Set<Map.Entry<String, Fact>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Fact>> {

        @Override
        public int size() {
            return Facts.this.size();
        }

        @Override
        public Iterator<Map.Entry<String, Fact>> iterator() {
            return new Walk(parts());
        }
    }

    private static final class Walk implements Iterator<Map.Entry<String, Fact>> {

        private final Object[] parts;
        private int place;

        Walk(Object[] parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            return place < parts.length;
        }

        @Override
        public Map.Entry<String, Fact> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            place += 2;
            return Map.entry(name(parts, place - 2), fact(parts, place - 2));
        }
    }
}
