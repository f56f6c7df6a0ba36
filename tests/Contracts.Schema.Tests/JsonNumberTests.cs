namespace Contracts.Schema.Tests;

public class JsonNumberTests
{
    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("0", "-0.00", 0)]
    [InlineData("9223372036854775807", "9223372036854775808", -1)]
    [InlineData("1e400", "1e399", 1)]
    [InlineData("-1e400", "1e-400", -1)]
    [InlineData("-2", "-1", -1)]
    [InlineData("1e999999999999", "1e999999999998", 1)]
    [InlineData("0.1", "0.10000000000000000000001", -1)]
    [InlineData("12", "9", 1)]
    public void Comparison_is_exact(string left, string right, int order)
    {
        Assert.Equal(order, Math.Sign(JsonNumber.Parse(left).CompareTo(JsonNumber.Parse(right))));
        Assert.Equal(-order, Math.Sign(JsonNumber.Parse(right).CompareTo(JsonNumber.Parse(left))));
        Assert.Equal(order == 0, JsonNumber.Parse(left).Equals(JsonNumber.Parse(right)));
    }

    [Theory]
    [InlineData("0.1", "0.01", true)]
    [InlineData("5", "2.5", true)]
    [InlineData("1", "0.3", false)]
    [InlineData("1e308", "3", false)]
    [InlineData("1e999999999", "8", true)]
    [InlineData("-6", "3", true)]
    [InlineData("0", "7", true)]
    [InlineData("7", "0", false)]
    [InlineData("0.5", "1", false)]
    public void Multiples_are_exact(string value, string divisor, bool expected) =>
        Assert.Equal(expected, JsonNumber.Parse(value).IsMultipleOf(JsonNumber.Parse(divisor)));

    [Fact]
    public void Numbers_of_any_size_cost_no_more_than_reading_them()
    {
        var digits = new string('7', 500_000);
        var huge = JsonNumber.Parse(digits);
        Assert.True(huge.CompareTo(JsonNumber.Parse("1e499999")) > 0);
        Assert.True(huge.CompareTo(JsonNumber.Parse(digits + "1e-1")) < 0);
        Assert.Equal(true, huge.IsMultipleOf(JsonNumber.Parse("7")));
        Assert.Equal(false, huge.IsMultipleOf(JsonNumber.Parse("1000000007")));
        Assert.Null(huge.IsMultipleOf(JsonNumber.Parse(digits)));

        var far = JsonNumber.Parse("1e" + digits);
        Assert.True(far.IsInteger);
        Assert.True(far.CompareTo(huge) > 0);
        Assert.True(JsonNumber.Parse("-1e" + digits).CompareTo(huge) < 0);
        Assert.True(JsonNumber.Parse("1e-" + digits).CompareTo(JsonNumber.Parse("1e-400")) < 0);
        Assert.Null(far.IsMultipleOf(JsonNumber.Parse("7")));
        Assert.False(far.TryGetInt32(out _));
        Assert.Equal(JsonNumber.Parse("10"), JsonNumber.Parse("1e" + new string('0', 500_000) + "1"));
    }

    [Theory]
    [InlineData("2147483647", true, 2147483647)]
    [InlineData("2147483648", false, 0)]
    [InlineData("-2147483648", true, -2147483648)]
    [InlineData("1.5", false, 0)]
    [InlineData("1e999999999", false, 0)]
    [InlineData("1.2e1", true, 12)]
    [InlineData("0", true, 0)]
    [InlineData("-2147483649", false, 0)]
    public void An_integer_that_fits_is_given(string text, bool fits, int value)
    {
        Assert.Equal(fits, JsonNumber.Parse(text).TryGetInt32(out var number));
        Assert.Equal(value, number);
    }

    [Theory]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("01")]
    [InlineData("1e")]
    [InlineData("0x1")]
    [InlineData("")]
    [InlineData("1 ")]
    public void What_is_not_a_json_number_is_refused(string text) => Assert.False(JsonNumber.TryParse(text, out _));
}
