package org.espalier.qa.deqar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;

/** Makes a report of a row. What cannot be read refuses the whole row, for a half of it may mean something else. */
final class DeqarRow {

    private static final Map<String, Optional<QualityAssuranceDecision>> DECISIONS = Map.of(
            "1", Optional.of(QualityAssuranceDecision.POSITIVE),
            "2", Optional.of(QualityAssuranceDecision.CONDITIONAL),
            "3", Optional.of(QualityAssuranceDecision.NEGATIVE),
            "4", Optional.empty());
    private static final Map<String, Integer> LEVELS = Map.of("0", 5, "1", 6, "2", 7, "3", 8);
    private static final Map<String, Boolean> STATUS = Map.of("1", true, "2", false);
    private static final Map<String, Boolean> YES_NO =
            Map.of("1", true, "yes", true, "true", true, "2", false, "0", false, "no", false, "false", false);

    private final Row row;
    private final DeqarMapping mapping;

    DeqarRow(Row row, DeqarMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    /** The providers by number and name. */
    List<String> providers() {
        List<String> providers = new ArrayList<>(row.texts(mapping.providerNumbers()));
        providers.addAll(row.texts(mapping.providerNames()));
        return providers;
    }

    /**
     * The report.
     *
     * @throws IllegalArgumentException naming the column that cannot be read
     */
    DeqarReport report() {
        return new DeqarReport(
                row.number(),
                row.text(mapping.agency()).orElseThrow(() -> new IllegalArgumentException(mapping.agency())),
                coded(mapping.status(), STATUS),
                coded(mapping.decision(), DECISIONS).flatMap(decision -> decision),
                day(mapping.validFrom()).orElseThrow(() -> new IllegalArgumentException(mapping.validFrom())),
                day(mapping.validTo()),
                row.text(mapping.activity()),
                row.text(mapping.report()),
                providers(),
                onlyOtherProviders(),
                row.texts(mapping.platforms()),
                programmes(),
                row.text(mapping.flag()));
    }

    private Optional<Boolean> onlyOtherProviders() {
        List<String> told = row.texts(mapping.otherProvider());
        boolean all = told.stream().allMatch(text -> yesNo(mapping.otherProvider(), text));
        return told.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private List<DeqarProgramme> programmes() {
        List<DeqarProgramme> programmes = new ArrayList<>();
        for (int n = 1; n <= row.count(mapping.programme()); n++) {
            programmes.add(programme(n));
        }
        return programmes;
    }

    private DeqarProgramme programme(int n) {
        return new DeqarProgramme(
                row.text(Row.numbered(mapping.programme(), n)),
                row.text(Row.numbered(mapping.degree(), n)).map(text -> yesNo(mapping.degree(), text)),
                row.text(Row.numbered(mapping.workload(), n)).map(text -> credits(n, text)),
                coded(Row.numbered(mapping.level(), n), LEVELS).map(EqfLevel::of),
                row.text(Row.numbered(mapping.certification(), n)).map(text -> certification(n, text)));
    }

    private EctsCredits credits(int n, String text) {
        try {
            return EctsCredits.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(Row.numbered(mapping.workload(), n), unreadable);
        }
    }

    private Certification certification(int n, String text) {
        return Certification.of(text)
                .orElseThrow(() -> new IllegalArgumentException(Row.numbered(mapping.certification(), n)));
    }

    private static boolean yesNo(String column, String text) {
        return Optional.ofNullable(YES_NO.get(text.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalArgumentException(column));
    }

    private <T> Optional<T> coded(String column, Map<String, T> codes) {
        return row.text(column)
                .map(text ->
                        Optional.ofNullable(codes.get(text)).orElseThrow(() -> new IllegalArgumentException(column)));
    }

    private Optional<LocalDate> day(String column) {
        try {
            return row.text(column).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(column, unreadable);
        }
    }
}
