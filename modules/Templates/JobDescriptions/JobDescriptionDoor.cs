using System.Security.Claims;
using Competence.Kernel;

namespace Competence.Templates.JobDescriptions;

/// <summary>What holds is for everybody to read; what is drafted for those who write.</summary>
internal static class JobDescriptionDoor
{
    public const string Read = "job-description.read", Write = "job-description.write", Review = "job-description-review.write";

    public static Refusal Unknown => Refusal.NotFound("templates.unknown-description");

    public static async Task<bool> Writes(this IPolicy policy, ClaimsPrincipal user, CancellationToken ct) => await policy.Can(Actor.Of(user)!, Write, null, ct) is null;

    public static async Task<bool> Reviews(this IPolicy policy, ClaimsPrincipal user, CancellationToken ct) => await policy.Can(Actor.Of(user)!, Review, null, ct) is null;
}
