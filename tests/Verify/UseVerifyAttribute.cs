using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Tells <see cref="Verifier"/> which test is running, whose type, method and parameters name the snapshot.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Test = new();

    internal static MethodInfo? RunningTest => Test.Value;

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest) => Test.Value = methodUnderTest;

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => Test.Value = null;
}
