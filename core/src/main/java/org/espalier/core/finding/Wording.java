package org.espalier.core.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into sentences.
 *
 * <p>A template is found by code and verdict, {@code HOURS_PER_CREDIT.violated}, or by the code alone; the advice that
 * goes with it by {@code HOURS_PER_CREDIT.help}. Places in braces, {@code {ratio}}, are filled from the facts of the
 * finding; a part in square brackets is left out when one of its places has no fact. The template {@code *} stands behind
 * every sentence, for facts that any finding may have.
 *
 * <pre>{@code
 * String sentence = Wording.installed().sentence(finding);
 * }</pre>
 *
 * <p>Another language is another set of templates for the same codes and facts. This class is immutable and
 * thread-safe.
 */
public final class Wording {

    private static final String BEHIND_EVERY_SENTENCE = "*";
    private static final Map<Verdict, String> ENDINGS = endings();

    private final Map<String, String> templates;
    private final Map<String, Template> compiled = new HashMap<>();
    private final Template behind;

    private Wording(Map<String, String> templates) {
        this.templates = new TreeMap<>(templates);
        templates.forEach((key, template) -> compiled.put(key, Template.of(template)));
        this.behind = compiled.getOrDefault(BEHIND_EVERY_SENTENCE, Template.of(""));
    }

    /** A wording of the templates given, by key. */
    public static Wording of(Map<String, String> templates) {
        return new Wording(templates);
    }

    /** The English wording of all modules that are installed. */
    public static Wording installed() {
        return Installed.WORDING;
    }

    /**
     * Reads templates from a properties file in UTF-8.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Map<String, String> load(InputStream properties) {
        Properties loaded = new Properties();
        try (InputStreamReader reader = new InputStreamReader(properties, StandardCharsets.UTF_8)) {
            loaded.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> templates = new TreeMap<>();
        loaded.stringPropertyNames().forEach(key -> templates.put(key, loaded.getProperty(key)));
        return templates;
    }

    /** The templates by key, sorted. */
    public Map<String, String> templates() {
        return new TreeMap<>(templates);
    }

    /** The finding as one sentence; the bare code and facts where no template is known. */
    public String sentence(Finding finding) {
        Template template = template(finding);
        return template == null ? bare(finding) : template.filled(behind, finding);
    }

    /** What to do about the finding, where something can be done. */
    public Optional<String> help(Finding finding) {
        return Optional.ofNullable(compiled.get(finding.code() + ".help")).map(help -> help.filled(finding));
    }

    private @Nullable Template template(Finding finding) {
        Template specific = compiled.get(finding.code() + ENDINGS.get(finding.verdict()));
        return specific != null ? specific : compiled.get(finding.code());
    }

    private static Map<Verdict, String> endings() {
        Map<Verdict, String> endings = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            endings.put(verdict, "." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return endings;
    }

    private static String bare(Finding finding) {
        return finding.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue().text())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), facts -> finding.code() + (facts.isEmpty() ? "" : ": " + facts)));
    }

    private static final class Installed {

        static final Wording WORDING = load();

        private Installed() {}

        private static Wording load() {
            Map<String, String> all = new TreeMap<>();
            ServiceLoader.load(WordingSource.class, WordingSource.class.getClassLoader())
                    .forEach(source -> all.putAll(source.templates()));
            return new Wording(all);
        }
    }
}
