package org.espalier.stacking.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'exclusive', 'except': ['a'], 'groups': [['b', 'c']]} | except",
                "{'kind': 'exclusive', 'except': [' ']} | except",
                "{'kind': 'exclusive', 'groups': [['a']]} | groups/0",
                "{'kind': 'exclusive', 'groups': [['a', 'b'], ['a', 'a', 'b']]} | groups/1",
                "{'kind': 'compatible', 'pairs': []} | pairs",
                "{'kind': 'compatible', 'pairs': [['a', 'a']]} | pairs/0",
                "{'kind': 'compatible', 'pairs': [['a', 'b'], ['b', 'a']]} | pairs/1",
                "{'kind': 'compatible', 'pairs': [['a', 'b', 'c']]} | pairs/0",
                "{'kind': 'overlap-limit', 'between': ['a'], 'maximum': '1'} | between",
                "{'kind': 'overlap-limit', 'between': ['a', 'a'], 'maximum': '1'} | between",
                "{'kind': 'overlap-limit', 'between': ['a', 'b', 'c'], 'maximum': '1'} | between",
                "{'kind': 'overlap-limit', 'between': [], 'of': 'awards', 'maximum': '1'} | between",
                "{'kind': 'overlap-limit', 'between': ['a', 'b'], 'maximum': '-1'} | maximum",
                "{'kind': 'overlap-limit', 'between': ['a', 'b'], 'measure': 'count', 'maximum': '1.5'} | maximum",
                "{'kind': 'maximum-uses', 'maximum': 0} | maximum",
                "{'kind': 'splitting', 'allowed': false, 'minimumPart': '1'} | minimumPart",
                "{'kind': 'splitting', 'allowed': true, 'minimumPart': '0'} | minimumPart",
                "{'kind': 'consumed', 'maximumAwards': -1} | maximumAwards"
            })
    void should_refuse_what_makes_no_sense_where_it_stands(String json, String place) {
        Refused.at(place, json);
    }
}
