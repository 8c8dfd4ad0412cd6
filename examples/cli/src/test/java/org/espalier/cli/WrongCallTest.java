package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    audit --award nowhere.json .             | no file or folder nowhere.json
                    audit --award . .                        | a file is wanted, not a folder
                    audit .                                  | Missing required option: '--award=FILE'
                    check nowhere.json                       | no file or folder nowhere.json
                    check                                    | Missing required parameter: 'PATH'
                    check --on 22.11.2026 .                  | "22.11.2026" is no day; write 2026-11-22
                    check --on +123456789-01-01 .            | the year is from 0001 to 9999
                    check --profile nowhere .                | there is no profile and no file nowhere
                    check --format xml .                     | "xml" is no format; write text or json
                    stack --colour .                         | Unknown option: '--colour'
                    weigh .                                  | Unmatched argument
                    validate .                               | Missing required option: '--rules=RULES'
                    validate --rules nowhere .               | no file nowhere and no published rule set of that name on
                    validate --rules . .                     | a file is wanted, not a folder
                    rules                                    | which one: list, show or lint?
                    rules list --in ZZ                       | Not a country code: "ZZ"
                    rules show nowhere                       | no file and no published rule set nowhere; see: rules list
                    rules show nowhere@1                     | no file and no published rule set nowhere@1
                    rules show --format xml nowhere          | "xml" is no format; write text, json or yaml
                    rules lint nowhere.yaml                  | no file or folder nowhere.yaml
                    rules lint --on 2026-01-01 .             | Unknown option: '--on'
                    ''                                       | a command is wanted
                    """)
    void should_tell_a_wrong_call_in_one_line(String call, String problem) {
        Run run = Run.of(call.isEmpty() ? new Object[0] : (Object[]) call.split(" "));

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("espalier: ")
                .contains(problem);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_the_commands_and_exit_codes_in_its_help() {
        Run run = Run.of("--help");

        assertThat(run.out()).contains("audit", "check", "stack", "validate", "rules", "2  input that cannot be used");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_say_in_the_help_that_the_clock_is_read() {
        assertThat(Run.of("audit", "--help").out().replaceAll("\\s+", " ")).contains("by the clock of this computer");
    }

    @Test
    void should_tell_its_version() {
        assertThat(Run.of("--version").out()).startsWith("espalier ");
    }
}
