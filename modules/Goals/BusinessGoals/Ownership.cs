using Competence.Goals.Copies;
using Competence.Kernel;

namespace Competence.Goals.BusinessGoals;

/// <summary>Who may answer for a goal, or for an objective.</summary>
internal static class Ownership
{
    /// <summary>Whoever has left may stay the owner until somebody else is named.</summary>
    /// <param name="owner">Null where the tenant has no such person.</param>
    public static Refusal? MayNotOwn(this Standing? owner, Guid id, Guid? before) =>
        owner is null ? Refusal.NotFound("goals.unknown-person")
        : !owner.IsEmployed && id != before ? Refusal.Conflict("goals.not-employed")
        : null;
}
