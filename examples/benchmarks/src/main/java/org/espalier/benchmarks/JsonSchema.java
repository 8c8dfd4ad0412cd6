package org.espalier.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The three rules as far as JSON Schema can say them. It cannot add, nor compare days or items with each other: the sum
 * is handed in, the level is a constant, and a day is compared by its year. The tree is made before the clock runs.
 */
@State(Scope.Benchmark)
public class JsonSchema {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["total", "items"],
              "properties": {
                "total": {"type": "number", "minimum": 30, "maximum": 60},
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["ects", "level", "validTo"],
                    "properties": {
                      "ects": {"type": "number"},
                      "level": {"const": 7},
                      "validTo": {"type": "string", "pattern": "^(202[7-9]|20[3-9][0-9])-"}
                    }
                  }
                }
              }
            }
            """;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    /** What is violated. */
    public List<Error> check(JsonNode tree) {
        return schema.validate(tree);
    }

    /** The stack as a tree. */
    public static JsonNode tree(Stack stack) {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode items = tree.putArray("items");
        Rational total = Rational.ZERO;
        for (Holding holding : stack.holdings()) {
            total = total.plus(Plain.ects(holding));
            items.addObject()
                    .put("ects", Plain.ects(holding).numerator().intValueExact())
                    .put("level", Plain.level(holding) + 1)
                    .put("validTo", holding.credential().validTo().orElseThrow().toString());
        }
        tree.put("total", total.numerator().intValueExact());
        return tree;
    }
}
