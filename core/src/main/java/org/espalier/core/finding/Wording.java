package org.espalier.core.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String BEHIND_EVERY_SENTENCE = "*";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> templates;

    private Wording(Map<String, String> templates) {
        this.templates = new TreeMap<>(templates);
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
        String behind = templates.getOrDefault(BEHIND_EVERY_SENTENCE, "");
        return template(finding)
                .map(template -> filled(template + behind, finding))
                .orElseGet(() -> bare(finding));
    }

    /** What to do about the finding, where something can be done. */
    public Optional<String> help(Finding finding) {
        return Optional.ofNullable(templates.get(finding.code() + ".help")).map(help -> filled(help, finding));
    }

    private Optional<String> template(Finding finding) {
        String verdict = finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String specific = templates.get(finding.code() + "." + verdict);
        return Optional.ofNullable(specific != null ? specific : templates.get(finding.code()));
    }

    private static String bare(Finding finding) {
        return finding.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue().text())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), facts -> finding.code() + (facts.isEmpty() ? "" : ": " + facts)));
    }

    private static String filled(String template, Finding finding) {
        Map<String, String> texts = texts(finding);
        String chosen = OPTIONAL_PART
                .matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(complete(part.group(1), texts) ? part.group(1) : ""));
        return PLACE.matcher(chosen)
                .replaceAll(place -> Matcher.quoteReplacement(texts.getOrDefault(place.group(1), "?")))
                .strip();
    }

    private static boolean complete(String part, Map<String, String> texts) {
        return PLACE.matcher(part).results().allMatch(place -> texts.containsKey(place.group(1)));
    }

    private static Map<String, String> texts(Finding finding) {
        Map<String, String> texts = new HashMap<>();
        finding.subject().credential().ifPresent(id -> texts.put("credential", id));
        finding.subject().requirement().ifPresent(id -> texts.put("requirement", id));
        finding.subject().path().ifPresent(path -> texts.put("path", path));
        finding.facts().forEach((name, fact) -> texts.put(name, fact.text()));
        return texts;
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
