package org.espalier.recognition.document.elm;

import java.util.Collection;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;

/** A fact of a finding, with its name. */
record Given(String name, Fact fact) {

    static Given of(String name, String text) {
        return new Given(name, Fact.of(Value.shown(text)));
    }

    static Given of(String name, long count) {
        return new Given(name, Fact.of(count));
    }

    static Given of(String name, Rational amount, String unit) {
        return new Given(name, Fact.of(amount, unit));
    }

    static Given of(String name, Collection<String> names) {
        return new Given(name, Fact.of(names.stream().map(Value::shown).toList()));
    }
}
