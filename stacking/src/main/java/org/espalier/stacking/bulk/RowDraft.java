package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;

/** What the cells of one row tell, until all are read. */
final class RowDraft {

    private final MicroCredential.Builder credential = MicroCredential.builder();
    private final Holding.Builder holding = Holding.builder();
    private final List<BodyName> bodies = new ArrayList<>(1);
    private final List<CountryCode> countries = new ArrayList<>(1);
    private final WorkloadDraft workload = new WorkloadDraft();
    private final LevelDraft level = new LevelDraft();
    private final AssessmentDraft assessment = new AssessmentDraft();
    private final GrantDraft grant = new GrantDraft();
    private boolean hasId;

    MicroCredential.Builder credential() {
        return credential;
    }

    Holding.Builder holding() {
        return holding;
    }

    List<BodyName> bodies() {
        return bodies;
    }

    List<CountryCode> countries() {
        return countries;
    }

    WorkloadDraft workload() {
        return workload;
    }

    LevelDraft level() {
        return level;
    }

    AssessmentDraft assessment() {
        return assessment;
    }

    GrantDraft grant() {
        return grant;
    }

    void id(CredentialId id) {
        hasId = true;
        credential.id(id);
    }

    void provider(LocalizedText name) {
        Organisation.Builder provider = Organisation.builder();
        credential.addProviders(provider.name(name).build());
    }

    /**
     * The holding that a row tells.
     *
     * @param line its line, which is its id where it tells none
     * @throws IllegalArgumentException if its cells do not go together
     */
    Holding holding(long line) {
        if (!hasId) {
            credential.id(CredentialId.parse("line-" + line));
        }
        workload.tell(credential);
        level.tell(credential);
        addBodies();
        assessment.tell(credential);
        grant.tell(holding);
        holding.credential(credential.build());
        return holding.build();
    }

    /** Countries without names are bodies without a name: the country of the issuer is known. */
    private void addBodies() {
        int size = Math.max(bodies.size(), countries.size());
        if (countries.size() > 1 && bodies.size() > 1 && countries.size() != bodies.size()) {
            throw new IllegalArgumentException("there are " + bodies.size() + " awarding bodies and " + countries.size()
                    + " countries; write one country for all, or one for each");
        }
        if (countries.size() > 1 && bodies.size() == 1) {
            throw new IllegalArgumentException("there are several countries for one awarding body");
        }
        for (int i = 0; i < size; i++) {
            credential.addAwardingBodies(body(i));
        }
    }

    private Organisation body(int number) {
        if (countries.isEmpty()) {
            return bodies.get(number).body();
        }
        CountryCode country = countries.get(Math.min(number, countries.size() - 1));
        return number < bodies.size() ? bodies.get(number).in(country) : unnamed(country);
    }

    private static Organisation unnamed(CountryCode country) {
        Organisation.Builder body = Organisation.builder();
        return body.country(country).build();
    }
}
