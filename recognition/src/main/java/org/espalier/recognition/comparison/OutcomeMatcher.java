package org.espalier.recognition.comparison;

import org.espalier.core.credential.LearningOutcome;

/**
 * Judges whether the words of one outcome cover those of another: for the caller to replace, for example by a matcher of a
 * language model.
 *
 * <pre>{@code
 * OutcomeMatcher matcher = OutcomeMatcher.sameWords();
 * }</pre>
 *
 * <p>It sees one pair at a time, so that more outcomes never cover less. It must give the same answer to the same pair.
 */
@FunctionalInterface
public interface OutcomeMatcher {

    /** Whether an outcome of a credential covers one of a component; open where the matcher cannot tell. */
    MatchState match(ComponentOutcome wanted, LearningOutcome found);

    /** The matcher that judges nothing. */
    static OutcomeMatcher none() {
        return (wanted, found) -> MatchState.OPEN;
    }

    /** A matcher for which the same words in the same language are the same; of other words it says nothing. */
    static OutcomeMatcher sameWords() {
        return SameWords::match;
    }
}
