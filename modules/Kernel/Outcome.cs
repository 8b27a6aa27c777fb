using Microsoft.AspNetCore.Http;

namespace Competence.Kernel;

/// <summary>What a handler tells its endpoint once the decision has been recorded, or refused.</summary>
/// <param name="Refusal">Why not, or null where the decision stands.</param>
/// <param name="Version">The stream's version after the decision: the ETag.</param>
public sealed record Outcome(Refusal? Refusal, long Version = 0)
{
    /// <summary>The refusal as problem details, or what the endpoint answers on success.</summary>
    public IResult ToResult(Func<IResult> onSuccess) => Refusal is null ? onSuccess() : Problem(Refusal);

    /// <summary>The host's problem writer adds title, sentence and trace id in the reader's language.</summary>
    public static IResult Problem(Refusal refusal) => Results.Problem(
        statusCode: refusal.Status,
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code, ["values"] = refusal.Values });
}
