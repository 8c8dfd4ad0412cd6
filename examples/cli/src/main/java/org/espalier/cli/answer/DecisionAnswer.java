package org.espalier.cli.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.cli.page.Page;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonReading;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.decision.Decision;

/**
 * A decision on recognition.
 *
 * @param decision the decision
 */
public record DecisionAnswer(Decision decision) implements Answer {

    /** A decision of earlier, from its file, with the words that were told then. */
    public static List<Answer> again(NamedFile file) {
        JsonReading<Decision> reading = new DocumentLoader().bytes(file.path()).then(Decision::read);
        return reading.isClean()
                ? List.of(new DecisionAnswer(reading.orElseThrow()))
                : List.of(UnusableAnswer.ofFile(file.name(), reading.findings()));
    }

    @Override
    public String name() {
        return decision.title()
                .map(LocalizedText::text)
                .orElseGet(() -> decision.credential().text());
    }

    /** Satisfied where all is recognised. */
    @Override
    public ExitCode exit() {
        return decision.status().isComplete() ? ExitCode.SATISFIED : ExitCode.NOT_SATISFIED;
    }

    @Override
    public String summary() {
        String what = DecisionPage.what(decision.recognised());
        return Words.loud(decision.status()) + (what.isEmpty() ? "" : ": " + what);
    }

    @Override
    public void print(Page page) {
        DecisionPage.print(page, this);
    }

    @Override
    public String kind() {
        return Decision.kind().text();
    }

    @Override
    public Map<String, Object> json() {
        return EspalierJson.mapper().convertValue(decision, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
