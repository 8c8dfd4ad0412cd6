package org.espalier.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.Route;

/** What was chosen: the rung of the ladder, the route, what stands against more, and the last step that was needed. */
record Outcome(Rung rung, Optional<Route> route, List<Item> against, RecognitionStep last) {

    Outcome {
        against = List.copyOf(against);
    }

    DecisionStatus status() {
        return rung.status();
    }

    /** This one, unless another one is more favourable: by its status, else by what it recognises. */
    Outcome or(Outcome other) {
        if (!other.status().isAtLeast(status())) {
            return this;
        }
        boolean same = status().isAtLeast(other.status());
        return !same || (status().isRecognising() && other.rung.isMoreThan(rung)) ? other : this;
    }

    /** Whether a board certified all that was asked for, so that the document is weighed no more. */
    boolean isCertified() {
        return status().isComplete() && route.equals(Optional.of(Route.PRIOR_LEARNING));
    }

    /** What stands against more; nothing where all is recognised. */
    private Stream<Item> items() {
        Stream<Item> all = Stream.concat(against.stream(), rung.items().stream());
        return status().isComplete() ? Stream.empty() : all.filter(Item::isUnmet);
    }

    List<Finding> reasons() {
        return items().map(Item::finding).distinct().toList();
    }

    /** What can be done, data in one request; where nothing cures it, to ask again with better evidence. */
    List<Remedy> remedies(Remedies offered, int questions) {
        List<Remedy> remedies = new ArrayList<>(asked(offered));
        items().flatMap(item -> item.remedy().stream())
                .filter(remedy -> remedy.data().isEmpty())
                .distinct()
                .forEach(remedies::add);
        if (status() == DecisionStatus.INFORMATION_REQUESTED && items().anyMatch(one -> one.is(Weight.JUDGED_HERE))) {
            remedies.add(offered.judgement(questions + parts()));
        }
        boolean helpless = remedies.isEmpty() && !status().isComplete();
        return helpless ? List.of(offered.worded(Cure.PORTFOLIO, "REMEDY_AGAIN", Facts.none())) : remedies;
    }

    /** Everything that the learner is to tell, each once. */
    private List<Remedy> asked(Remedies offered) {
        List<String> data = items().flatMap(item -> item.remedy().stream())
                .flatMap(remedy -> remedy.data().stream())
                .distinct()
                .toList();
        return data.isEmpty() ? List.of() : List.of(offered.information(data));
    }

    /** How much a part is worth is one question more. */
    private int parts() {
        return (int) items().filter(item -> item.finding().code().equals("RECOGNITION_PART"))
                .count();
    }
}
