package org.espalier.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static List<String> faults(Faults faults) {
        FaultyValueException thrown = catchThrowableOfType(FaultyValueException.class, faults::throwIfAny);
        return thrown.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void should_throw_nothing_where_nothing_is_wrong() {
        Faults none = Faults.of("Value")
                .check(true, "a", "wrong")
                .notBlank("text", "b")
                .notBlank(Optional.empty(), "c")
                .noneBlank(List.of("x", "y"), "d");
        assertThatCode(none::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void should_name_everything_that_is_wrong_in_one_message() {
        Faults two = Faults.of("Value").check(false, "", "is odd").notBlank(" ", "name");
        assertThatThrownBy(two::throwIfAny)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value: is odd; name: must not be blank");
    }

    @Test
    void should_put_what_a_step_refuses_below_its_attribute() {
        Faults faults = Faults.of("Value");
        faults.attempt("fee", () -> Faults.of("Fee").notBlank("", "currency").throwIfAny());
        faults.attempt("level", () -> Integer.parseInt("x"));
        assertThat(faults(faults)).containsExactly("fee/currency: must not be blank", "level: For input string: \"x\"");
    }

    @Test
    void should_name_each_attribute_that_a_builder_misses() {
        Faults faults = Faults.of("Value");
        faults.attempt("fee", () -> Fee.builder().build());
        assertThat(faults(faults)).containsExactly("fee/amount: is required", "fee/currency: is required");
    }

    @Test
    void should_not_miss_what_was_refused_before() {
        Faults faults = Faults.of("Value").check(false, "fee/amount", "must not be negative");
        faults.attempt("fee", () -> Fee.builder().currency("EUR").build());
        assertThat(faults(faults)).containsExactly("fee/amount: must not be negative");
    }

    @Test
    void should_let_a_wrong_call_fail() {
        Faults faults = Faults.of("Value");
        assertThatThrownBy(() -> faults.attempt(
                        "fee", () -> Fee.builder().currency("EUR").currency("HUF")))
                .isInstanceOf(IllegalStateException.class);
    }
}
