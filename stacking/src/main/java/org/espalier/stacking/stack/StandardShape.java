package org.espalier.stacking.stack;

import org.espalier.core.finding.Source;
import org.espalier.stacking.evaluation.Evaluation;

/** The library's own shape, see {@link StackShape#standard}. */
final class StandardShape implements StackShape {

    static final Source SOURCE =
            Source.ours("How things stack: pairs by level, field and link; the direction of a stack");

    @Override
    public StackAnalysis evaluate(CredentialStack stack, Evaluation evaluation, StepClassifier classifier) {
        PairTable table = new PairTable(stack, evaluation, classifier);
        Exploration exploration = new Exploration(table);
        StackAnalysis.Builder analysis = StackAnalysis.builder();
        analysis.evaluatedOn(evaluation.day()).source(SOURCE);
        analysis.direction(exploration.direction()).addAllPossible(exploration.possible());
        analysis.addAllDeciding(exploration.deciding()).fullyExplored(exploration.isFull());
        new Entering(table).tell(analysis);
        return analysis.build();
    }
}
