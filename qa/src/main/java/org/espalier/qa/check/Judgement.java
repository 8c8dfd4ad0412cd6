package org.espalier.qa.check;

/** The work of one check. */
@FunctionalInterface
interface Judgement {

    Outcome judge(QualityCase given);
}
