namespace Contracts.Schema.Tests;

public class FormatTests
{
    [Theory]
    [InlineData("email", "joe.bloggs@mail.example.com")]
    [InlineData("email", "\"joe \\\" bloggs\"@[IPv6:2001:db8::7]")]
    [InlineData("hostname", "xn--4gbwdl.example.com")]
    [InlineData("ipv4", "192.168.0.1")]
    [InlineData("ipv6", "2001:db8::ffff:192.168.0.1")]
    [InlineData("uri", "https://name@[2001:db8::7]:80/a/%41?b=c#d")]
    [InlineData("date-time", "1963-06-19T08:30:06.283185Z")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380")]
    [InlineData("byte", "SGVsbG8=")]
    public void A_text_that_fits_costs_no_allocation(string format, string text)
    {
        var one = Format.Find(format)!;
        Assert.True(one.AllowsText(text));

        var before = GC.GetAllocatedBytesForCurrentThread();
        one.AllowsText(text);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("date-time", "1963-06-19T08:30:06.283185Z", "1963-06-19")]
    [InlineData("date-time", "1985-04-12t23:20:50.52z", "1990-02-31T15:59:59.123-08:00")]
    [InlineData("date-time", "1937-01-01T12:00:27.87+00:20", "1990-12-31T15:59:60-07:00")]
    [InlineData("date-time", "1990-12-31T15:59:60-08:00", "1990-12-31T10:00:60Z")]
    [InlineData("date-time", "0000-02-29T00:00:00Z", "1963-06-19 08:30:06Z")]
    [InlineData("date", "2020-02-29", "2021-02-29")]
    [InlineData("date", "2024-12-31", "2024-13-01")]
    [InlineData("date", "1963-06-19", "1963-06-1৪")]
    [InlineData("time", "08:30:06Z", "24:00:00Z")]
    [InlineData("time", "23:59:60Z", "22:59:60Z")]
    [InlineData("time", "08:30:06+23:59", "08:30:06+24:00")]
    [InlineData("time", "08:30:06.1-08:00", "08:30:06")]
    [InlineData("duration", "P4DT12H30M5S", "PT1D")]
    [InlineData("duration", "P2W", "P1Y2W")]
    [InlineData("duration", "PT36H", "P")]
    [InlineData("duration", "P1Y2M", "P1Y2D")]
    [InlineData("duration", "PT1M", "P1DT")]
    [InlineData("duration", "P1D", "4D")]
    [InlineData("email", "joe.bloggs@example.com", "2962")]
    [InlineData("email", "\\\"joe bloggs\\\"@example.com", "joe bloggs@example.com")]
    [InlineData("email", "~te~st@[127.0.0.1]", ".test@example.com")]
    [InlineData("email", "a@[IPv6:::1]", "te..st@example.com")]
    [InlineData("idn-email", "실례@실례.테스트", "실례")]
    [InlineData("hostname", "xn--4gbwdl.xn--wgbh1c", "-bad-host-name-")]
    [InlineData("hostname", "1host", "not_valid.example.com")]
    [InlineData("hostname", "a", "XN--aa---o47jg78q.ab--c")]
    [InlineData("idn-hostname", "실례.테스트", "a b")]
    [InlineData("ipv4", "192.168.0.1", "256.0.0.1")]
    [InlineData("ipv4", "0.0.0.0", "087.10.0.1")]
    [InlineData("ipv4", "1.2.3.4", "1.2.3")]
    [InlineData("ipv6", "::1", "12345::")]
    [InlineData("ipv6", "::", ":2:3:4:5:6:7:8")]
    [InlineData("ipv6", "::ffff:192.168.0.1", "1:2:3:4:5:6:7:8::")]
    [InlineData("ipv6", "d6::", "1::2::3")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8", "::1%eth0")]
    [InlineData("uri", "http://foo.bar/?baz=qux#quux", "//foo.bar/?baz=qux#quux")]
    [InlineData("uri", "http://[2001:db8::7]:80/a", "http://2001:0db8:85a3:0000:0000:8a2e:0370:7334")]
    [InlineData("uri", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "http:// shouldfail.com")]
    [InlineData("uri", "mailto:John.Doe@example.com", "bar,baz:foo")]
    [InlineData("uri", "http://a.example/%41", "http://a.example/%4")]
    [InlineData("uri-reference", "/abc?a=b#c", "\\\\\\\\WINDOWS\\\\fileshare")]
    [InlineData("uri-reference", "", "1:2")]
    [InlineData("iri", "http://ƒøø.ßår/?∂éœ=πîx#πîüx", "/abc")]
    [InlineData("iri-reference", "âππ", "#ƒräg\\\\mênt")]
    [InlineData("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08aa98-11ea-b4aa73b441d16380")]
    [InlineData("uuid", "00000000-0000-0000-0000-000000000000", "2eb8aa08-aa98-11ea-b4ga-73b441d16380")]
    [InlineData("regex", "([abc])+\\\\s+$", "^(abc]")]
    [InlineData("json-pointer", "/foo/bar~0/baz~1/%a", "/foo/bar~")]
    [InlineData("json-pointer", "", "#/a")]
    [InlineData("relative-json-pointer", "0#", "/foo/bar")]
    [InlineData("relative-json-pointer", "120/foo", "01/a")]
    [InlineData("byte", "SGVsbG8=", "SGVsbG8")]
    [InlineData("byte", "", "####")]
    public void A_text_of_the_format_fits_and_another_does_not(string format, string fits, string doesNotFit)
    {
        Assert.Empty(Evaluate(format, $"\"{fits}\""));
        Assert.Equal("format", Assert.Single(Evaluate(format, $"\"{doesNotFit}\"")).Keyword);
    }

    [Theory]
    [InlineData("int32", "-2147483648", "-2147483649")]
    [InlineData("int32", "2147483647.0", "2147483648")]
    [InlineData("int32", "1", "1.5")]
    [InlineData("int64", "9223372036854775807", "9223372036854775808")]
    [InlineData("int64", "-9223372036854775808", "1e999999999")]
    public void A_number_of_the_format_fits_and_another_does_not(string format, string fits, string doesNotFit)
    {
        Assert.Empty(Evaluate(format, fits));
        Assert.Equal("format", Assert.Single(Evaluate(format, doesNotFit)).Keyword);
    }

    [Theory]
    [InlineData("date", "5")]
    [InlineData("int32", "\"a\"")]
    [InlineData("password", "\"a\"")]
    [InlineData("no-such-format", "\"a\"")]
    public void Values_of_other_types_and_unknown_formats_are_not_judged(string format, string instance) => Assert.Empty(Evaluate(format, instance));

    [Fact]
    public void A_format_can_be_a_mere_note() =>
        Assert.Empty(new SchemaEvaluator(_ => null, assertsFormat: false).Evaluate(JsonReader.Read("""{"format":"date"}"""), JsonReader.Read("\"x\"")));

    private static IReadOnlyList<SchemaViolation> Evaluate(string format, string instance) => Judge.Evaluate($$"""{"format":"{{format}}"}""", instance);
}
