namespace Contracts.Spec.Preparing;

/// <summary>The successful responses of an operation, in the contract's order.</summary>
internal sealed class SuccessBodies : List<SuccessBody>
{
    public SuccessBodies(IEnumerable<SuccessBody> bodies)
        : base(bodies)
    {
    }

    /// <summary>Those that have a body.</summary>
    public IEnumerable<SuccessBody> WithContent => this.Where(body => body.Content is not null);

    /// <summary>Whether C# has the same of each body that there is.</summary>
    public bool AreAlike => WithContent.All(body => body.IsLike(WithContent.First()));

    /// <summary>The statuses of some as a C# pattern; <see langword="null"/> where they are all that there are.</summary>
    public string? PatternOf(Func<SuccessBody, bool> isOne) =>
        this.All(isOne) ? null : StatusCode.Pattern(this.Where(isOne).Select(body => body.Status), this.Select(body => body.Status));
}
