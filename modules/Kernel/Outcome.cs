using System.Globalization;
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

    /// <summary>The change that is based on the version which the request names; answered without content, and with the new version.</summary>
    /// <param name="change">Given that version; null where any will do.</param>
    public static async Task<IResult> Changed(HttpContext http, Func<long?, Task<Outcome>> change)
    {
        var (version, refusal) = IfMatch(http);
        var outcome = refusal is null ? await change(version) : new(refusal);
        if (outcome.Refusal is null) http.Response.Headers.ETag = outcome.ETag;
        return outcome.ToResult(() => Results.NoContent());
    }

    /// <summary>Names this version in the answer; a later change sends it back as <c>If-Match</c>.</summary>
    public string ETag => ETagOf(Version);

    public static string ETagOf(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>
    /// The version that a change is based on: 428 where the request does not say, 412 where it says what was never one.
    /// The version is null where any will do (<c>*</c>). A handler compares it by <see cref="Refusal.Stale"/>.
    /// </summary>
    public static (long? Version, Refusal? Refusal) IfMatch(HttpContext http)
    {
        var sent = http.Request.Headers.IfMatch.ToString();
        if (sent.Length == 0) return (null, new Refusal(428, "manners.if-match-missing"));
        if (sent == "*") return (null, null);
        var tag = sent.StartsWith("W/", StringComparison.Ordinal) ? sent[2..] : sent; // compressing proxies weaken what we sent
        return tag is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (version, null)
            : (null, new Refusal(412, "manners.stale"));
    }
}
