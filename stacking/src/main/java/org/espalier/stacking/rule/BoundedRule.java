package org.espalier.stacking.rule;

import java.util.Optional;

/** A rule that compares one amount of all that is counted with a least and a most. */
abstract class BoundedRule extends Rule implements Bounded {

    BoundedRule() {}

    @Override
    public final Optional<Rule> changed(Threshold threshold) {
        return Optional.of(bounded(threshold));
    }
}
