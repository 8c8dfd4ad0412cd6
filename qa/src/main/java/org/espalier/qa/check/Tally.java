package org.espalier.qa.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.Topic;

/**
 * Adds up what a check needs: violated where something is known not to be there, else undetermined where something is not
 * known, else satisfied.
 */
final class Tally {

    private static final String CLAIMED = "told by the provider, without a document";

    private final List<String> lacking = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> evidence = new LinkedHashSet<>();
    private Facts facts = Facts.none();
    private boolean claimed;

    private Tally() {}

    static Tally empty() {
        return new Tally();
    }

    /** Something that must be there; empty where that is not known. */
    Tally needs(String datum, Optional<Boolean> there) {
        if (there.isEmpty()) {
            missing.add(datum);
        } else if (!there.get()) {
            lacking.add(datum);
        }
        return this;
    }

    /** Something that is either told or not known. */
    Tally needsTold(String datum, boolean told) {
        return needs(datum, told ? Optional.of(true) : Optional.empty());
    }

    /** Something that is told of a topic. */
    Tally needs(Topic topic, Answers answers) {
        Optional<Boolean> answer = answers.to(topic);
        Optional<String> link = answers.link(topic);
        claimed |= answer.equals(Optional.of(true)) && link.isEmpty();
        return needs(topic.label(), answer).sees(link);
    }

    /** Where something can be seen. */
    Tally sees(Optional<String> link) {
        link.ifPresent(evidence::add);
        return this;
    }

    Tally with(String name, Fact fact) {
        facts = facts.with(name, fact);
        return this;
    }

    Outcome outcome() {
        return new Outcome(verdict(), told());
    }

    /** The outcome where one of several is enough: what is known not to be there is told, and does not decide alone. */
    Outcome outcome(Optional<Boolean> whole) {
        Verdict verdict = whole.map(Verdict::of).orElse(Verdict.UNDETERMINED);
        return new Outcome(verdict, told());
    }

    private Verdict verdict() {
        if (!lacking.isEmpty()) {
            return Verdict.VIOLATED;
        }
        return missing.isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private Facts told() {
        Facts told =
                named(named(named(facts, "lacking", lacking), "missing", missing), "evidence", List.copyOf(evidence));
        return claimed && evidence.isEmpty() && lacking.isEmpty() && missing.isEmpty()
                ? told.with("claimed", Fact.of(CLAIMED))
                : told;
    }

    private static Facts named(Facts facts, String name, List<String> names) {
        return names.isEmpty() ? facts : facts.with(name, Fact.of(names));
    }
}
