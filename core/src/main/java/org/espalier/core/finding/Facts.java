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
import org.jspecify.annotations.Nullable;

/**
 * Facts by name, in the order in which they were given: a map that never changes.
 *
 * <pre>{@code
 * Facts.of("counted", Fact.of(Rational.of(24), "ECTS")).with("minimum", Fact.of(Rational.of(30), "ECTS"));
 * }</pre>
 *
 * <p>Equality is that of maps: the same facts by the same names. In JSON they are one object, in their order. There are
 * few facts in a finding, so they lie in one array and are looked for from its beginning.
 *
 * <p>This class is immutable and thread-safe.
 */
@JsonDeserialize(using = FactsDeserializer.class)
public final class Facts extends AbstractMap<String, Fact> {

    private static final Facts NONE = new Facts(new Object[0]);

    /** A name, its fact, the next name, its fact. */
    private final Object[] parts;

    private Facts(Object[] parts) {
        this.parts = parts;
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
        return new Facts(new Object[] {name, fact, second, other});
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
        return parts.isEmpty() ? NONE : new Facts(parts.toArray());
    }

    /** These facts and one more; one of the same name is replaced in its place. */
    public Facts with(String name, Fact fact) {
        Objects.requireNonNull(name, "name of a fact");
        Objects.requireNonNull(fact, name);
        int place = place(name);
        Object[] more = Arrays.copyOf(parts, Math.max(parts.length, place + 2));
        more[place] = name;
        more[place + 1] = fact;
        return new Facts(more);
    }

    /** These facts and then those of a map; where a name is the same, the fact of the map stands in its place. */
    public Facts plus(Map<String, ? extends Fact> others) {
        Facts more = from(others);
        if (isEmpty() || more.isEmpty()) {
            return isEmpty() ? more : this;
        }
        return isApartFrom(more) ? joined(more) : withEach(more);
    }

    private Facts withEach(Facts others) {
        Facts all = this;
        for (int place = 0; place < others.parts.length; place += 2) {
            all = all.with(others.name(place), others.fact(place));
        }
        return all;
    }

    private boolean isApartFrom(Facts others) {
        for (int place = 0; place < others.parts.length; place += 2) {
            if (place(others.parts[place]) < parts.length) {
                return false;
            }
        }
        return true;
    }

    private Facts joined(Facts others) {
        Object[] all = new Object[parts.length + others.parts.length];
        System.arraycopy(parts, 0, all, 0, parts.length);
        System.arraycopy(others.parts, 0, all, parts.length, others.parts.length);
        return new Facts(all);
    }

    /** Where a name stands, or the end of the array. */
    private int place(@Nullable Object name) {
        int place = 0;
        while (place < parts.length && !parts[place].equals(name)) {
            place += 2;
        }
        return place;
    }

    private String name(int place) {
        return (String) parts[place];
    }

    private Fact fact(int place) {
        return (Fact) parts[place + 1];
    }

    @Override
    public int size() {
        return parts.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) < parts.length;
    }

    @Override
    public @Nullable Fact get(@Nullable Object name) {
        int place = place(name);
        return place < parts.length ? fact(place) : null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Fact> action) {
        for (int place = 0; place < parts.length; place += 2) {
            action.accept(name(place), fact(place));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof Facts that && Arrays.equals(parts, that.parts)) || super.equals(other);
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
            return new Walk();
        }
    }

    private final class Walk implements Iterator<Map.Entry<String, Fact>> {

        private int place;

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
            return Map.entry(name(place - 2), fact(place - 2));
        }
    }
}
