using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Tests.Docs;

public class ConstraintDocsTests
{
    [Theory]
    [InlineData("{'enum':[5,'a']}", "One of: <c>5</c>, <c>a</c>.")]
    [InlineData("{'enum':['a','b'],'x-enum-descriptions':['First.']}", "One of: <c>a</c> (First), <c>b</c>.")]
    [InlineData("{'x-extensible-enum':['a']}", "Known values: <c>a</c>; others are accepted.")]
    [InlineData("{'anyOf':[{'type':'string'},{'enum':['a']}]}", "Known values: <c>a</c>; others are accepted.")]
    [InlineData("{'const':'a'}", "Always <c>a</c>.")]
    [InlineData("{'minimum':1,'maximum':5}", "At least <c>1</c> and at most <c>5</c>.")]
    [InlineData("{'exclusiveMinimum':0}", "Greater than <c>0</c>.")]
    [InlineData("{'minimum':0,'exclusiveMinimum':true}", "Greater than <c>0</c>.")]
    [InlineData("{'exclusiveMaximum':1.50}", "Less than <c>1.50</c>.")]
    [InlineData("{'multipleOf':8}", "A multiple of <c>8</c>.")]
    [InlineData("{'minLength':1}", "At least 1 character.")]
    [InlineData("{'maxLength':64}", "At most 64 characters.")]
    [InlineData("{'minLength':3,'maxLength':3}", "Exactly 3 characters.")]
    [InlineData("{'minLength':0,'maxLength':3}", "At most 3 characters.")]
    [InlineData("{'minItems':1,'maxItems':4}", "1 to 4 items.")]
    [InlineData("{'uniqueItems':true}", "No two items are equal.")]
    [InlineData("{'pattern':'^<a>$'}", "Matches <c>^&lt;a&gt;$</c>.")]
    [InlineData("{'type':'string'}", "")]
    public void A_constraint_is_said_in_words(string schema, string sentence)
    {
        var node = JsonReader.Read(schema.Replace('\'', '"'));
        Assert.Equal(sentence, string.Join(' ', ConstraintDocs.Sentences(node, new SpecDocument(node))));
    }
}
