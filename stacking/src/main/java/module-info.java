/** How credentials fit together and add up: steps, rules, awards and the exact audit. */
module org.espalier.stacking {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.espalier.core;

    exports org.espalier.stacking;
    exports org.espalier.stacking.audit;
    exports org.espalier.stacking.award;
    exports org.espalier.stacking.bulk;
    exports org.espalier.stacking.evaluation;
    exports org.espalier.stacking.rule;
    exports org.espalier.stacking.ruleset;
    exports org.espalier.stacking.stack;

    opens org.espalier.stacking.audit to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.award to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.bulk to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.evaluation to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.rule to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.ruleset to
            com.fasterxml.jackson.databind;
    opens org.espalier.stacking.stack to
            com.fasterxml.jackson.databind;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.stacking.StackingWording;
}
