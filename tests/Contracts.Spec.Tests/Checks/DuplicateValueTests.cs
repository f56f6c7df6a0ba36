namespace Contracts.Spec.Tests.Checks;

public class DuplicateValueTests
{
    [Theory]
    [InlineData("{ type: string, enum: [ a, b, §a ] }", "The value \"a\" stands twice in this 'enum'; first in line 6")]
    [InlineData("{ type: number, enum: [ 1, §1.0 ] }", "The value 1.0 stands twice in this 'enum'; first in line 6")]
    [InlineData("{ enum: [ [ 1 ], §[ 1 ] ] }", "The value [1] stands twice in this 'enum'; first in line 6")]
    [InlineData("{ type: string, x-extensible-enum: [ a, §a ] }", "The value \"a\" stands twice in this 'x-extensible-enum'; first in line 6")]
    public void A_repeated_value_is_reported_where_it_stands_again(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "warning OAC110: " + message);

    [Theory]
    [InlineData("{ enum: [ 1, '1', true, 'true', null, 'null' ] }")]
    [InlineData("{ type: string, enum: [ a, A ] }")]
    public void Values_that_only_look_alike_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
