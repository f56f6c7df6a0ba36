namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class MissingMemberCodeFixTests
{
    [Theory]
    [InlineData("_ = new {|OAC005:RenderOptions|}();", "_ = new RenderOptions() { Depth = 0 };")]
    [InlineData("_ = new {|OAC005:RenderOptions|} { };", "_ = new RenderOptions { Depth = 0 };")]
    [InlineData("_ = new {|OAC004:Render|} { Model = \"a\", Image = \"i\" };", "_ = new Render { Model = \"a\", Image = \"i\", Size = \"s\" };")]
    [InlineData("_ = new {|OAC004:Render|} { Model = \"a\", Image = \"i\", };", "_ = new Render { Model = \"a\", Image = \"i\", Size = \"s\", };")]
    [InlineData("_ = new Render { Model = \"a\", Options = {|OAC005:new|}() };", "_ = new Render { Model = \"a\", Options = new() { Depth = 0 } };")]
    [InlineData(
        "_ = new {|OAC004:Render|}\n        {\n            // What to make.\n            Model = \"a\",\n            Image = \"i\" // From this.\n        };",
        "_ = new Render\n        {\n            // What to make.\n            Model = \"a\",\n            Image = \"i\", // From this.\n            Size = \"s\"\n        };")]
    [InlineData(
        "_ = new {|OAC004:Render|}\n        {\n            Model = \"a\",\n            Image = \"i\",\n        };",
        "_ = new Render\n        {\n            Model = \"a\",\n            Image = \"i\",\n            Size = \"s\",\n        };")]
    public Task It_is_added_where_the_others_stand(string before, string after) => Fix.AddMembers(before, after);

    [Fact]
    public Task All_that_one_object_misses_is_added_at_once() => Fix.AddMembers(
        "_ = new {|OAC005:{|OAC005:Pair|}|} { };",
        "_ = new Pair { Left = \"\", Right = [] };",
        "Add Left, Right");

    [Fact]
    public Task The_objects_of_a_document_are_mended_together() => Fix.AddMembers(
        "_ = new {|OAC005:RenderOptions|}(); _ = new {|OAC005:RenderOptions|} { }; _ = new Render { Model = \"a\", Options = {|OAC005:new|}() };",
        "_ = new RenderOptions() { Depth = 0 }; _ = new RenderOptions { Depth = 0 }; _ = new Render { Model = \"a\", Options = new() { Depth = 0 } };");
}
