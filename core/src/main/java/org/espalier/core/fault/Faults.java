package org.espalier.core.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what is wrong in a value while it is built.
 *
 * <pre>{@code
 * Faults.of("Fee")
 *         .check(amount().signum() >= 0, "amount", "must not be negative: " + amount())
 *         .throwIfAny();
 * }</pre>
 *
 * <p>Not thread-safe; meant for one call.
 */
public final class Faults {

    private static final Pattern UNSET = Pattern.compile("required attributes are not set \\[(.+)]");

    private final String kind;
    private final Object id;
    private final List<Fault> faults = new ArrayList<>(0);

    private Faults(String kind, Object id) {
        this.kind = kind;
        this.id = id;
    }

    /** A new, empty collection of faults in a value of the kind named. */
    public static Faults of(String what) {
        return new Faults(what, "");
    }

    /** The same for a value that has an id; its text is only asked for where there are faults. */
    public static Faults of(String kind, Object id) {
        return new Faults(kind, id);
    }

    /** Adds a fault unless the statement holds. */
    public Faults check(boolean holds, String attribute, String problem) {
        if (!holds) {
            faults.add(new Fault(attribute, problem));
        }
        return this;
    }

    /** Adds a fault that lies between parts of the value, unless the statement holds. */
    public Faults checkBetween(boolean holds, String attribute, String problem) {
        if (!holds) {
            faults.add(new Fault(attribute, problem, true, Optional.empty()));
        }
        return this;
    }

    /** Adds a fault that an id leads to nothing, unless the statement holds. */
    public Faults checkReference(boolean holds, String attribute, String id, String problem) {
        if (!holds) {
            faults.add(new Fault(attribute, problem, true, Optional.of(id)));
        }
        return this;
    }

    /** Adds a fault where an optional text is there but blank. */
    public Faults notBlank(Optional<String> text, String attribute) {
        return check(text.isEmpty() || !text.get().isBlank(), attribute, "must not be blank");
    }

    /** Adds a fault where a text is blank. */
    public Faults notBlank(String text, String attribute) {
        return notBlank(Optional.of(text), attribute);
    }

    /** Adds a fault where one of several texts is blank. */
    public Faults noneBlank(Collection<String> texts, String attribute) {
        return check(!isAnyBlank(texts), attribute, "must not be blank");
    }

    private static boolean isAnyBlank(Collection<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs a step and adds what it refuses, below the attribute named. An attribute that a builder misses is a fault
     * unless it is missing because its value was refused before.
     */
    public void attempt(String attribute, Runnable step) {
        try {
            step.run();
        } catch (FaultyValueException refused) {
            refused.faults().forEach(fault -> faults.add(fault.below(attribute)));
        } catch (IllegalArgumentException refused) {
            faults.add(new Fault(attribute, text(refused)));
        } catch (IllegalStateException incomplete) {
            addUnset(attribute, incomplete);
        }
    }

    private void addUnset(String attribute, IllegalStateException incomplete) {
        List<String> unset = unset(incomplete);
        if (unset.isEmpty()) {
            throw incomplete;
        }
        unset.stream()
                .map(name -> Fault.below(attribute, name))
                .filter(place -> !have(place))
                .forEach(place -> faults.add(Fault.missing(place)));
    }

    /** Whether there is a fault at an attribute, given by its path, or below it. */
    public boolean have(String attribute) {
        return faults.stream().anyMatch(fault -> fault.isAt(attribute));
    }

    /**
     * Ends the collection.
     *
     * @throws FaultyValueException if there is any fault
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new FaultyValueException((kind + " " + id).strip(), faults);
        }
    }

    /** The names of required attributes that a builder found unset, read from what it threw; none if it threw else. */
    public static List<String> unset(IllegalStateException incomplete) {
        Matcher matcher = UNSET.matcher(text(incomplete));
        return matcher.find() ? List.of(matcher.group(1).split(", ")) : List.of();
    }

    private static String text(RuntimeException thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
