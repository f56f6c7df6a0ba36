namespace Contracts.Spec.Tests.Checks;

public class DuplicateKeyTests
{
    [Fact]
    public void Each_repeated_key_is_reported_where_it_stands_again() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("A: {}\nB: {}\n§A: {}") + "§info: { title: T, version: '1' }\n",
            "OAC102: The key 'A' stands twice in this object; first in line 6",
            "OAC102: The key 'info' stands twice in this object; first in line 2");

    [Fact]
    public void A_class_that_stands_twice_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("A: { type: object, properties: { a: { type: string } } }\n§A: { type: object, properties: { b: { type: string } } }"),
            "OAC102: The key 'A' stands twice in this object; first in line 6");

    [Fact]
    public void A_repeated_key_in_json_is_reported() =>
        SpecAssert.FindsIn(
            "spec.json",
            "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{},\"x-y\":[{\"a\":1, §\"a\":2}]}",
            "OAC102: The key 'a' stands twice in this object; first in line 1");

    [Fact]
    public void Repetition_by_a_merge_key_is_none() =>
        SpecAssert.Finds(SpecText.Head + "paths: {}\nx-a: &a { k: 1 }\nx-b: { <<: *a, k: 2 }\n");
}
