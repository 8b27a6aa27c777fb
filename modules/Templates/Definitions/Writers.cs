using System.Security.Claims;
using Competence.Kernel;

namespace Competence.Templates.Definitions;

internal static class Writers
{
    /// <summary>Whether the reader writes templates, and so sees drafts.</summary>
    public static async Task<bool> Writes(this IPolicy policy, ClaimsPrincipal reader, CancellationToken ct) =>
        await policy.Can(Actor.Of(reader)!, "template.write", person: null, ct) is null;
}
