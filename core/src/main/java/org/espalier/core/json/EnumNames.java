package org.espalier.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The names under which the constants of an enum stand in JSON. */
final class EnumNames {

    private EnumNames() {}

    static List<String> of(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.isEnumConstant()) {
                JsonProperty name = field.getAnnotation(JsonProperty.class);
                names.add(name == null ? field.getName() : name.value());
            }
        }
        return names;
    }
}
