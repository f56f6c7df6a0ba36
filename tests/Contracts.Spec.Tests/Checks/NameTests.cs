namespace Contracts.Spec.Tests.Checks;

public class NameTests
{
    [Fact]
    public void Schemas_that_become_one_class_name_are_reported_at_the_second() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("video_task: { type: object }\n§VideoTask: { type: object }"),
            "warning OAC115: 'VideoTask' becomes 'VideoTask' in C#, as 'video_task' does; it gets a number behind it");

    [Fact]
    public void Properties_that_become_one_name_are_reported_at_the_second() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: object, properties: { task-id: {}, §task_id: {} } }"),
            "warning OAC115: 'task_id' becomes 'TaskId' in C#, as 'task-id' does; it gets a number behind it");

    [Fact]
    public void Parameters_that_become_one_name_are_reported_at_the_second() =>
        SpecAssert.Finds(
            SpecText.WithOperation("parameters: [ { name: page-size, in: query, schema: {} }, { name: §pageSize, in: header, schema: {} } ], responses: { '204': { description: d } }"),
            "warning OAC115: 'pageSize' becomes 'pageSize' in C#, as 'page-size' does; it gets a number behind it");

    [Fact]
    public void One_name_in_two_schemas_or_in_two_places_of_a_request_is_fine() =>
        SpecAssert.Finds(
            SpecText.WithOperation("parameters: [ { name: a, in: query, schema: {} }, { name: a, in: header, schema: {} } ], responses: { '204': { description: d } }"));
}
