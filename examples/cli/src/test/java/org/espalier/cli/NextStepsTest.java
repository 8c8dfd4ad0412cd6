package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a registrar is told to do after an audit. */
class NextStepsTest {

    @TempDir
    Path folder;

    private String steps(String requirement, String policies, String... holdings) throws IOException {
        Path award = write(
                "a.award.json",
                "{'espalier': 'award/1', 'id': 'a', 'title': {'en': 'A'}, 'requirements': [" + requirement
                        + "], 'policies': [" + policies + "]}");
        Path held = write(
                "p.json",
                "{'espalier': 'portfolio/1', 'learner': 'L-0001', 'holdings': [" + String.join(", ", holdings) + "]}");
        Run run = Run.of("audit", "--on", "2026-11-22", "--award", award.toString(), held.toString());
        String out = run.out();
        return out.substring(out.indexOf("What to do next")).replaceAll("\\s+", " ");
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }

    private static String holding(String id, String tag, String state) {
        return "{'credential': {'id': '" + id + "', 'title': {'en': '" + id
                + "'}, 'workload': {'ects': '6'}, 'awardedOn': '2024-01-01'}, 'tags': ['" + tag + "'], 'state': '"
                + state
                + "'}";
    }

    private static String credits(String more) {
        return "{'id': 'e', 'title': {'en': 'E'}, 'rule': {'kind': 'credits', 'minimum': '12'" + more + "}}";
    }

    @Test
    void should_name_what_is_to_be_completed() throws IOException {
        assertThat(steps(credits(""), "", holding("x", "t", "earned"), holding("y", "t", "in-progress")))
                .contains("1. Complete y; that meets E [e].");
    }

    @Test
    void should_name_the_bucket_that_lacks_something_and_the_one_of_which_no_more_counts() throws IOException {
        String buckets = "{'id': 'e', 'rule': {'kind': 'per-bucket', 'minimum': '6', 'buckets': [{'id': 'l', 'filter':"
                + " {'tags': ['l']}}, {'id': 'o', 'filter': {'not': {'tags': ['l']}}}]}}";
        assertThat(steps(buckets, "", holding("x", "t", "earned")))
                .contains("Add 6 ECTS to e: 6 ECTS for l (tagged l). No more counts of o (not tagged l).");
    }

    @Test
    void should_name_the_rule_that_keeps_something_out() throws IOException {
        String cap = "{'id': 'cap', 'rule': {'kind': 'credits', 'maximum': '6', 'filter': {'tags': ['t']}}}";
        assertThat(steps(credits(""), cap, holding("x", "t", "earned"), holding("y", "t", "earned")))
                .contains(
                        "Or look at the rule cap (at most 6 ECTS tagged t): it keeps out y, which could count for E.");
    }

    @Test
    void should_not_ask_for_what_no_later_learning_can_mend() throws IOException {
        assertThat(steps(credits(", 'filter': {'awardedTo': '2024-12-31'}"), "", holding("x", "t", "earned")))
                .contains("Ask the receiver whether there is an exception for E; no later learning can mend it.")
                .doesNotContain("Add ");
    }

    @Test
    void should_not_ask_to_add_to_what_is_closed_where_a_prerequisite_may_mend_it() throws IOException {
        String needs =
                "{'id': 'p', 'rule': {'kind': 'prerequisite', 'of': {'tags': ['t']}, 'needs': {'filter': {'tags':"
                        + " ['f']}}, 'timing': 'held'}}";
        assertThat(steps(credits(", 'filter': {'tags': ['t'], 'awardedTo': '2024-12-31'}"), needs, twelve()))
                .contains("Nothing awarded from now on counts for E [e]")
                .contains("up to 2024-12-31: earn what x, y requires; or ask the receiver for an exception.")
                .doesNotContain("Add ");
    }

    @Test
    void should_ask_for_what_is_not_closed_where_there_is_a_choice() throws IOException {
        String choice =
                "{'id': 'k', 'rule': {'kind': 'any', 'of': [" + credits(", 'filter': {'awardedTo': '2024-12-31'}")
                        + ", {'id': 'z', 'rule': {'kind': 'credits', 'minimum': '12', 'filter': {'tags': ['z']}}}]}}";
        assertThat(steps(choice, "")).contains("Add 12 ECTS to z").doesNotContain("to E");
    }

    @Test
    void should_ask_to_correct_a_fact_that_is_no_option() throws IOException {
        Path award = write(
                "s.award.json",
                "{'espalier': 'award/1', 'id': 'a', 'title': {'en': 'A'}, 'requirements': [{'id': 's', 'rule': {'kind':"
                        + " 'specialisation', 'options': {'ai': " + credits("") + "}}}]}");
        Path told = write("s.json", "{'espalier': 'circumstances/1', 'facts': {'specialisation': 'law'}}");
        Path held = write("h.json", "{'espalier': 'portfolio/1', 'learner': 'L-0001', 'holdings': []}");
        Object[] call = {"audit", "--on", "2026-11-22", "--award", award + "", "--circumstances", told + "", held + ""};
        assertThat(Run.of(call).out())
                .contains("1. Correct the fact specialisation, which is none of the options: ai.")
                .doesNotContain("2. ");
    }

    @Test
    void should_ask_for_the_fact_that_decides_on_a_choice() throws IOException {
        String when = "{'id': 'w', 'rule': {'kind': 'when', 'condition': {'fact': 'track', 'is': ['old']}, 'then': "
                + credits("") + "}}, " + credits("").replace("'e'", "'f'");
        assertThat(steps(when, "")).contains("Find out fact track, which decides what w asks for.");
    }

    @Test
    void should_tell_first_when_what_is_held_counts_by_itself() throws IOException {
        String later = holding("y", "t", "earned").replace("'awardedOn'", "'validFrom': '2027-02-01', 'awardedOn'");
        assertThat(steps(credits(", 'filter': {'awardedTo': '2024-12-31'}"), "", later))
                .contains(": audit again on 2027-02-01, when y counts; or ask the receiver for an exception.");
    }

    @Test
    void should_ask_for_each_branch_among_which_a_fact_chooses() throws IOException {
        String when = "{'id': 'w', 'rule': {'kind': 'when', 'condition': {'fact': 'track', 'is': ['old']}, 'then': "
                + credits("") + ", 'otherwise': " + credits("").replace("'e'", "'f'") + "}}";
        assertThat(steps(when, "", holding("x", "t", "earned")))
                .contains("1. Find out fact track, which decides what w asks for.")
                .contains("If fact track asks for E: Add 6 ECTS to E [e]")
                .contains("If fact track asks for E: Add 12 ECTS to E [f]");
    }

    @Test
    void should_tell_what_average_is_reached_where_it_is_too_low() throws IOException {
        String average = "{'id': 'e', 'rule': {'kind': 'average', 'minimum': '4', 'worst': '0', 'best': '5'}}";
        String graded = holding("x", "t", "earned")
                .replace(
                        "'awardedOn'",
                        "'assessments': [{'type': 'project-work', 'grade': {'text': '3'}}], 'awardedOn'");
        assertThat(steps(average, "", graded))
                .contains("All that could count gives an average of 3: add credentials with better grades than asked"
                        + " for.");
    }

    @Test
    void should_ask_for_another_size_where_no_choice_fits() throws IOException {
        assertThat(steps(
                        credits(", 'maximum': '13'").replace("'12'", "'13'"),
                        "",
                        twelve(),
                        holding("z", "t", "earned")))
                .contains("Add a credential of another size to E [e], or ask the receiver for an exception");
    }

    private static String twelve() {
        return holding("x", "t", "earned") + ", " + holding("y", "t", "earned");
    }

    @Test
    void should_say_what_decides_on_a_rule() throws IOException {
        String floor = "{'id': 'floor', 'rule': {'kind': 'credits', 'minimum': '6', 'filter': {'levelAtLeast': '7'}}}";
        assertThat(steps(credits(""), floor, holding("x", "t", "earned"), holding("y", "t", "earned")))
                .contains("Find out what decides on the rule floor (at least 6 ECTS at EQF 7 or higher): level of x");
    }
}
