package org.espalier.cli;

/** Small rule sets for tests, as files. */
final class RuleFile {

    /** A rule set in YAML with nothing to say against it. */
    static final String CLEAN = """
            espalier: rule-set/1
            id: ex-test
            version: "1"
            title:
              en: Test
            validFrom: 2026-01-01
            sources:
              - title: Example Regulation
                confidence: unverified
            rules:
              - id: size
                rule:
                  kind: credits
                  minimum: "24"
            """;

    /** The same with four faults. */
    static final String FAULTY =
            CLEAN.replace("kind: credits", "kind: creditz").replace("version: \"1\"", "jurisdiction: ZZ") + """
              - id: young
                rule:
                  kind: maximum-age
                  age: old
            """;

    /** The same with a rule that stands twice, of which one is enough. */
    static final String SUSPICIOUS = CLEAN + """
              - id: size-again
                rule:
                  kind: credits
                  minimum: "24"
            """;

    /** The same, where another rule is used by its name. */
    static final String WITH_BLOCK = CLEAN.replace("rules:\n", """
            blocks:
              - id: electives
                rule:
                  kind: all
                  of:
                    - id: electives.size
                      rule:
                        kind: credits
                        minimum: "6"
            rules:
              - id: chosen
                rule:
                  kind: block
                  block: electives
            """);

    private RuleFile() {}
}
