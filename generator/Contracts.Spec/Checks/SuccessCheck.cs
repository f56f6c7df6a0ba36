using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC117: every operation says what it answers when all goes well.</summary>
internal static class SuccessCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var operation in Operation.All(document))
        {
            var responses = operation.Value["responses"];
            if (!(responses?.Node.Members ?? []).Any(response => IsSuccess(response.Name)))
            {
                findings.Warn(
                    FindingId.NoSuccess,
                    responses is null ? operation.MethodSpan : operation.Value.Node.Members.Last(member => member.Name == "responses").NameSpan,
                    $"The operation {operation.Title} has no response for success: 2xx, 3xx or default");
            }
        }
    }

    /// <summary>A redirect or a switch of protocols is what some operations are for.</summary>
    private static bool IsSuccess(string status) => status is "default" || status.StartsWith('1') || status.StartsWith('2') || status.StartsWith('3');
}
