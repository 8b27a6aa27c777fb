using System.Security.Claims;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.ImprovementPlans;

/// <summary>What a reader has to do with an improvement plan. None: to them there is no such plan.</summary>
public enum ImprovementPart { None, Person, Approver, Writer }

/// <summary>
/// The one place that says who reads an improvement plan: the person once it is approved, who manages them today, those of HR who are
/// named in it and are HR for this person still, and the approver once it is submitted. Nobody else, whatever they may read elsewhere.
/// </summary>
internal static class ImprovementParts
{
    public const string Read = "improvement-plan.read", Write = "improvement-plan.write", Lead = "improvement-lead.write", Hr = "improvement-hr.write";

    public static async Task<ImprovementPart> PartIn(this IPolicy policy, ImprovementPlan plan, Actor actor, CancellationToken ct)
    {
        if (actor.PersonId is not { } reader) return ImprovementPart.None;
        if (reader == plan.PersonId) return plan.ApprovedAt is null ? ImprovementPart.None : ImprovementPart.Person;
        if (await policy.Can(actor, Lead, plan.PersonId, ct) is null) return ImprovementPart.Writer;
        if (plan.HrIds.Contains(reader) && await policy.Can(actor, Hr, plan.PersonId, ct) is null) return ImprovementPart.Writer;
        return plan.ApproverId == reader && plan.State != ImprovementState.Draft ? ImprovementPart.Approver : ImprovementPart.None;
    }

    /// <returns>None too where there is no such plan of this person.</returns>
    public static async Task<(ImprovementPlan? Plan, ImprovementPart Part)> Part(
        this IPolicy policy, IQuerySession session, ClaimsPrincipal user, Guid person, Guid plan, CancellationToken ct) =>
        await session.LoadAsync<ImprovementPlan>(plan, ct) is { } found && found.PersonId == person
            ? (found, await policy.PartIn(found, Actor.Of(user)!, ct))
            : (null, ImprovementPart.None);

    /// <summary>Before it is approved, and after its end, nothing is told in it.</summary>
    public static Refusal? NotUnderWay(this ImprovementPlan plan) => plan.State switch
    {
        ImprovementState.Active => null,
        ImprovementState.Ended => Refusal.Conflict("goals.plan-ended"),
        _ => Refusal.Conflict("goals.plan-not-active"),
    };

    /// <summary>Hidden from who has no part in it; seen and not to be done by who has another.</summary>
    public static Refusal? MayNot(this ImprovementPlan? plan, Guid person, ImprovementPart part, params ImprovementPart[] allowed) =>
        plan?.PersonId != person || part == ImprovementPart.None ? Refusal.NotFound("goals.unknown-plan")
        : !allowed.Contains(part) ? Refusal.Forbidden("goals.improvement-not-yours")
        : null;
}
