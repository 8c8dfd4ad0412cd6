package org.espalier.recognition.criterion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way in which grades that are not known can turn out, and the lights that a policy then shows. */
final class Completions {

    private static final CriterionGrade[] GRADES = {
        CriterionGrade.A, CriterionGrade.B, CriterionGrade.C, CriterionGrade.D
    };

    private final LightPolicy policy;
    private final Map<Criterion, CriterionResult> results;
    private final List<Criterion> open = new ArrayList<>();
    private final Map<Criterion, CriterionGrade> grades = new EnumMap<>(Criterion.class);
    private final Set<Light> lights = EnumSet.noneOf(Light.class);
    private final Set<Light> all = EnumSet.noneOf(Light.class);

    Completions(LightPolicy policy, Set<Criterion> used, Map<Criterion, CriterionResult> results) {
        this.policy = policy;
        this.results = results;
        all.add(policy.otherwise());
        policy.rules().forEach(rule -> all.add(rule.light()));
        used.forEach(this::enter);
    }

    private void enter(Criterion criterion) {
        CriterionResult result = results.get(criterion);
        if (result != null && result.grade().isKnown()) {
            grades.put(criterion, result.grade());
        } else {
            open.add(criterion);
        }
    }

    Set<Light> lights() {
        complete(0, false);
        if (results.values().stream().anyMatch(one -> one.asked().isEmpty())) {
            complete(0, true);
        }
        return lights;
    }

    private void complete(int next, boolean onSite) {
        if (lights.equals(all)) {
            return;
        }
        if (next == open.size()) {
            lights.add(light(onSite));
            return;
        }
        for (CriterionGrade grade : GRADES) {
            grades.put(open.get(next), grade);
            complete(next + 1, onSite);
        }
    }

    private Light light(boolean onSite) {
        return policy.rules().stream()
                .filter(rule -> rule.conditions().stream().allMatch(condition -> isMet(condition, onSite)))
                .map(LightRule::light)
                .findFirst()
                .orElse(policy.otherwise());
    }

    private boolean isMet(GradeCondition condition, boolean onSite) {
        List<CriterionGrade> asked = condition.criteria().stream()
                .filter(one -> isAsked(one, onSite))
                .map(one -> Optional.ofNullable(grades.get(one)).orElse(CriterionGrade.NOT_KNOWN))
                .toList();
        return condition.match() == GradeMatch.ALL
                ? asked.stream().allMatch(condition::accepts)
                : asked.stream().anyMatch(condition::accepts);
    }

    /** What is not known to be asked is asked, unless the learning turns out to have been on site. */
    private boolean isAsked(Criterion criterion, boolean onSite) {
        Optional<Boolean> told = Optional.ofNullable(results.get(criterion)).flatMap(CriterionResult::asked);
        return told.orElse(!onSite || !criterion.isForOnlineLearning());
    }
}
