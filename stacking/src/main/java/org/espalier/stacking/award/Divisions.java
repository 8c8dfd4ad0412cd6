package org.espalier.stacking.award;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Severity;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.SharingPolicy;

/** What does not go together with parts of credentials, where policies of an award let them count. */
final class Divisions {

    private final Optional<CreditSystem> system;

    private Divisions(Optional<CreditSystem> system) {
        this.system = system;
    }

    /** What the policies of an award say of parts. */
    static Divisions of(List<RuleUse> policies) {
        return new Divisions(SharingPolicy.Splitting.of(policies).map(SharingPolicy.Splitting::system));
    }

    private static Optional<SharingPolicy> deciding(RuleUse policy) {
        return Optional.of(policy)
                .filter(use -> use.severity() == Severity.ERROR)
                .flatMap(use -> use.rule().sharing());
    }

    /** Why no audit can follow a policy beside parts, if none can. */
    Optional<String> obstacle(RuleUse policy) {
        return system.flatMap(parts -> deciding(policy).flatMap(sharing -> obstacle(sharing, parts)));
    }

    private static Optional<String> obstacle(SharingPolicy policy, CreditSystem parts) {
        if (policy instanceof SharingPolicy.OverlapLimit limit && limit.system().isPresent()) {
            return Optional.of(
                    "a rule of kind overlap-limit in credits beside one of kind splitting that allows parts: the"
                            + " smaller of two parts does not add up; limit the number of credentials");
        }
        boolean other = policy instanceof SharingPolicy.Splitting splitting
                && !splitting.system().equals(parts);
        return other
                ? Optional.of("two rules of kind splitting that measure parts in two credit systems")
                : Optional.empty();
    }
}
