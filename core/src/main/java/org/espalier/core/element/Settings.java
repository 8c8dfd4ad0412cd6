package org.espalier.core.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.NationalFrameworks;

/** All that a check goes by. */
record Settings(ElementProfile profile, CountryHours hours, SizeClasses sizes, NationalFrameworks frameworks) {

    /** The demand of an element that counts for a credential; none where it is optional. */
    Optional<Demand> demand(Element element, MicroCredential credential) {
        return profile.byElement().getOrDefault(element, List.of()).stream()
                .filter(demand -> Providers.match(demand, credential))
                .findFirst();
    }

    /** The further demands that count for a credential, each once, in the order of the profile. */
    List<Demand> further(MicroCredential credential) {
        Map<FurtherDemand, Demand> first = new LinkedHashMap<>();
        profile.demands().stream()
                .filter(demand -> Providers.match(demand, credential))
                .forEach(demand -> demand.further().ifPresent(further -> first.putIfAbsent(further, demand)));
        return List.copyOf(first.values());
    }
}
