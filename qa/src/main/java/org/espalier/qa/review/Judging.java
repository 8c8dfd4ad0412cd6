package org.espalier.qa.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.check.Check;
import org.espalier.qa.check.Outcome;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.profile.CheckUse;
import org.espalier.qa.profile.Proportionate;
import org.espalier.qa.profile.QualityProfile;

/** Asks every check, and weighs its answer as a profile has it. What a profile does not use does not apply. */
final class Judging {

    private final QualityCase given;
    private final QualityProfile profile;
    private final Map<String, CheckUse> uses;
    private final List<Asked> standards;

    Judging(QualityCase given, QualityProfile profile, List<CheckUse> uses, List<Asked> standards) {
        this.given = given;
        this.profile = profile;
        this.uses = uses.stream().collect(Collectors.toMap(CheckUse::check, Function.identity()));
        this.standards = standards;
    }

    List<Judged> all() {
        return Check.all().stream().map(this::judged).toList();
    }

    private Judged judged(Check check) {
        Optional<CheckUse> use = Optional.ofNullable(uses.get(check.id()));
        List<Asked> asked =
                standards.stream().filter(one -> one.asksFor(check.id())).toList();
        return use.map(one -> judged(check, one, asked))
                .orElseGet(() -> new Judged(
                        check,
                        notApplicable("the profile " + profile.id() + " does not ask for it"),
                        Severity.NOTE,
                        Optional.empty(),
                        asked));
    }

    private Judged judged(Check check, CheckUse use, List<Asked> asked) {
        Optional<Proportionate> less =
                use.proportionate().filter(one -> isShort().orElse(false));
        if (less.equals(Optional.of(Proportionate.SKIP))) {
            return new Judged(check, notApplicable("the course is short"), Severity.NOTE, use.because(), asked);
        }
        Severity severity = less.map(Judging::severity).orElse(use.severity());
        return new Judged(check, check.evaluate(given), severity, use.because(), asked);
    }

    private static Severity severity(Proportionate less) {
        return less == Proportionate.WARNING ? Severity.WARNING : Severity.NOTE;
    }

    private static Outcome notApplicable(String reason) {
        return new Outcome(Verdict.NOT_APPLICABLE, Facts.of("reason", Fact.of(reason)));
    }

    private Optional<Boolean> isShort() {
        return SizeOfCourse.isShort(given.credential(), profile);
    }
}
