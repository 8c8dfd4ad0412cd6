package org.espalier.cli.bulk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.espalier.stacking.bulk.BulkLearner;

/** Learners in lists of a few hundred rows, so that handing them to a thread costs little. */
final class Batches implements Iterator<List<BulkLearner>> {

    private static final int ROWS = 512;

    private final Iterator<BulkLearner> learners;

    Batches(Iterator<BulkLearner> learners) {
        this.learners = learners;
    }

    @Override
    public boolean hasNext() {
        return learners.hasNext();
    }

    @Override
    public List<BulkLearner> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<BulkLearner> batch = new ArrayList<>();
        int rows = 0;
        while (rows < ROWS && learners.hasNext()) {
            BulkLearner learner = learners.next();
            batch.add(learner);
            rows += learner.rows().size() + 1;
        }
        return batch;
    }
}
