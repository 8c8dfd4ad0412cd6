package org.espalier.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules in the language of Drools, compiled to its executable model; a new session for each stack. */
@State(Scope.Benchmark)
public class Drools {

    private static final String RULES = """
            package org.espalier.benchmarks;

            import org.espalier.benchmarks.Drools.Item;
            global java.util.List violated;

            rule "credits"
            when
                Number(doubleValue < 30 || doubleValue > 60) from accumulate(Item($c : ects), sum($c))
            then
                violated.add("credits");
            end

            rule "level"
            when
                exists(Item($level : level) and Item(level != $level))
            then
                violated.add("level");
            end

            rule "validity"
            when
                exists Item(invalid)
            then
                violated.add("validity");
            end
            """;

    private final KieContainer container = container();

    private static KieContainer container() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/three.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    /** The names of the rules that are violated. */
    public List<String> check(Stack stack) {
        List<String> violated = new ArrayList<>();
        KieSession session = container.newKieSession();
        session.setGlobal("violated", violated);
        stack.holdings().forEach(holding -> session.insert(new Item(holding, stack)));
        session.fireAllRules();
        session.dispose();
        return violated;
    }

    /** A holding as the rules see it. */
    public static final class Item {

        private final Holding holding;
        private final Stack stack;

        Item(Holding holding, Stack stack) {
            this.holding = holding;
            this.stack = stack;
        }

        /** The credits. */
        public double getEcts() {
            Rational ects = Plain.ects(holding);
            return ects.numerator().doubleValue() / ects.denominator().doubleValue();
        }

        /** The level. */
        public int getLevel() {
            return Plain.level(holding);
        }

        /** Whether it is not valid on the day. */
        public boolean isInvalid() {
            return Plain.isInvalid(holding, stack);
        }
    }
}
