package org.espalier.recognition;

import java.util.Optional;
import org.espalier.core.element.ElementProfile;
import org.espalier.recognition.authenticity.AuthenticityCheck;
import org.espalier.recognition.comparison.OutcomeMatcher;
import org.espalier.recognition.criterion.LightPolicy;
import org.espalier.recognition.policy.ReceiverPolicy;

/** By what cases are assessed, whatever they are: the policy, and what the caller plugged in. */
record Surroundings(
        ReceiverPolicy policy,
        ElementProfile elements,
        LightPolicy light,
        OutcomeMatcher matcher,
        Optional<AuthenticityCheck> authenticity) {}
