using Competence.Kernel;
using Competence.Skills.Members;
using Competence.Skills.Roles;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Interests;

/// <param name="BasedOn">The version that the person saw; null: any.</param>
public sealed record SetCareerWishes(Guid PersonId, IReadOnlyList<Guid> AspiredRoles, bool IsWillingToMove, bool IsHidden, long? BasedOn)
{
    public Guid WishesId => Wishes.IdOf(PersonId);
}

public static class SetCareerWishesHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetCareerWishes command,
        [WriteAggregate(nameof(SetCareerWishes.WishesId), Required = false)] IEventStream<Wishes> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. command.AspiredRoles]);
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, [.. roles.Select(r => r.Id)], stream.CurrentVersion);
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteWishes(decision.Events.Aggregate(stream.Aggregate, Wishes.Fold)!, ct);
        }
        return stream.Record(decision);
    }

    /// <param name="known">Which of the aspired roles there are.</param>
    public static Decision Decide(SetCareerWishes command, Wishes? wishes, bool isKnown, IReadOnlyCollection<Guid> known, long? version)
    {
        if (!isKnown) return Refusal.NotFound("skills.unknown-person");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (command.AspiredRoles.Any(role => !known.Contains(role))) return Refusal.NotFound("skills.unknown-role-profile");
        var now = wishes ?? Wishes.None(command.PersonId);
        if (now.AspiredRoles.SequenceEqual(command.AspiredRoles) && (now.IsWillingToMove, now.IsHidden) == (command.IsWillingToMove, command.IsHidden))
            return Decision.Nothing;

        return Decision.Record(new CareerWishesSet(command.PersonId, command.AspiredRoles, command.IsWillingToMove, command.IsHidden));
    }
}
