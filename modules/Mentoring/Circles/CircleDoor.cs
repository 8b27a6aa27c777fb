using System.Security.Claims;
using Competence.Kernel;

namespace Competence.Mentoring.Circles;

/// <summary>A circle is seen by those who are in it and by those who run programmes; to all others there is no such circle.</summary>
internal static class CircleDoor
{
    public const string Read = "circle.read", Write = "circle.write", Run = "mentoring-match.write";

    public static async Task<bool> Runs(this IPolicy policy, ClaimsPrincipal user, CancellationToken ct) => await policy.Can(Actor.Of(user)!, Run, null, ct) is null;

    /// <param name="runs">Whether the reader runs programmes.</param>
    public static bool IsSeenBy(this LearningCircle circle, Guid reader, bool runs) => runs || circle.Has(reader);

    /// <summary>Why the members' own doings are not for this one; null where they are.</summary>
    public static Refusal? MayNot(this LearningCircle? circle, Guid by, bool runs) =>
        circle is null || !circle.IsSeenBy(by, runs) ? Refusal.NotFound("mentoring.unknown-circle")
        : !circle.Has(by) ? Refusal.Forbidden("mentoring.not-in-circle")
        : null;
}
