package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;

/** What is written fits the schemas that ship, for a validator that knows nothing of this library. */
class SchemaProperties {

    private static final int SOME = 200;
    private static final String ADDRESS = "https://espalier.org/schema/";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(
                    ADDRESS + "common-1.json", text(FileKind.class, "common-1.json"),
                    ADDRESS + "rule-1.json", text(Award.class, "rule-1.json"),
                    ADDRESS + "award-1.json", text(Award.class, "award-1.json"),
                    ADDRESS + "audit-1.json", text(Award.class, "audit-1.json")))));

    private static String text(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream("/META-INF/espalier/schema/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static void assertFits(FileKind kind, String file) throws JsonProcessingException {
        JsonNode tree = EspalierJson.mapper().readTree(file);
        String address = ADDRESS + kind.text().replace('/', '-') + ".json";
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(address)).validate(tree)).isEmpty();
    }

    @Property(tries = SOME)
    void an_award_reads_back_and_fits_its_schema(@ForAll("awards") Award award) throws Exception {
        String file = AwardFile.write(award);
        assertThat(AwardFile.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(award);
        assertFits(FileKind.AWARD, file);
    }

    @Property(tries = SOME)
    void an_audit_reads_back_and_fits_its_schema(
            @ForAll("awards") Award award, @ForAll("holdings") List<Holding> holdings) throws Exception {
        AuditResult result = AwardAudit.of(award).audit(Portfolio.of("L-0001", holdings), Samples.TODAY);
        String file = FileKind.AUDIT.write(result);
        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(result), AuditResult.class))
                .isEqualTo(result);
        assertFits(FileKind.AUDIT, file);
    }

    @Provide
    Arbitrary<Award> awards() {
        return Combinators.combine(
                        requirements().list().ofMinSize(1).ofMaxSize(3),
                        policies().list().ofMaxSize(2))
                .as((requirements, policies) -> {
                    Award.Builder award = Award.builder().id("drawn").title(LocalizedText.of("en", "Drawn"));
                    for (int i = 0; i < requirements.size(); i++) {
                        award.addRequirements(named(requirements.get(i), "r" + i));
                    }
                    for (int i = 0; i < policies.size(); i++) {
                        award.addPolicies(RuleUse.of("p" + i, policies.get(i).rule()));
                    }
                    return award.build();
                });
    }

    private static RuleUse named(RuleUse requirement, String id) {
        return RuleUse.of(id, requirement.rule());
    }

    private static Arbitrary<RuleUse> requirements() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                Combinators.combine(amounts, filters())
                        .as((amount, filter) ->
                                Requirement.credits("r", EctsCredits.of(Rational.of(amount, 2)), filter)),
                Combinators.combine(amounts, filters()).as((amount, filter) -> Requirement.count("r", amount, filter)));
    }

    private static Arbitrary<HoldingFilter> filters() {
        return Arbitraries.of(HoldingFilter.all(), HoldingFilter.tagged("T"), HoldingFilter.atLeast(EqfLevel.EQF_6));
    }

    private static Arbitrary<RuleUse> policies() {
        return Arbitraries.of(
                RuleUse.of("p", Rules.maximumAge(Period.ofYears(5))),
                RuleUse.of("p", Rules.minimumCredits(EctsCredits.of(4))),
                RuleUse.of("p", Rules.minimumCreditsPerItem(EctsCredits.of(2))),
                RuleUse.of("p", Limits.levelProfile(EctsCredits.of(3), EqfLevel.EQF_6)));
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists(6);
    }
}
