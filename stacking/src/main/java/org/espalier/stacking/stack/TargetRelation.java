package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;

/**
 * How a holding stands to the target: the award axis.
 *
 * <p>It is told apart from the direction of a stack. Four courses at one level stack horizontally, and all four may feed
 * a degree.
 */
public enum TargetRelation {

    /** The target contains it: it is built in. */
    @JsonProperty("part-of-target")
    PART_OF_TARGET,

    /** It counts towards the target. */
    @JsonProperty("feeds-target")
    FEEDS_TARGET,

    /** Neither of the two. */
    @JsonProperty("neither")
    NEITHER;

    /**
     * How a holding stands to a target.
     *
     * @param holding the id of the holding
     * @param target the credential aimed at; its parts are built in
     * @param counted the holdings that count towards it, for example by an audit
     * @return the relation; a part stays a part where it counts as well
     */
    public static TargetRelation of(CredentialId holding, MicroCredential target, Collection<CredentialId> counted) {
        return target.parts().contains(holding) ? PART_OF_TARGET : of(holding, counted);
    }

    /** How a holding stands to a target of which only is known what counts towards it. */
    public static TargetRelation of(CredentialId holding, Collection<CredentialId> counted) {
        return counted.contains(holding) ? FEEDS_TARGET : NEITHER;
    }
}
