using Competence.People.Contracts;
using Competence.Templates.Conversations;
using Competence.Templates.Copies;
using Competence.Templates.Obligations;
using Competence.Templates.Onboardings;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>
/// Keeps the module's copy of who works where, for whom and as what. Conversations are handed over to a new manager; onboardings begin, move
/// and end with employments; and the legal check's rules are asked anew of those people and whoever leads or led them.
/// </summary>
public static class PlacementsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        Guid[] people = [.. news.Placements.Select(p => p.PersonId).Distinct()];
        var before = await session.EmploymentsOf(people, ct, hold: true);
        var led = await session.LeadersOf(people, ct);
        Guid[] taken = [.. await session.Replace(news.Placements, ct)];
        Placement[] newest = news.Placements.Where(p => taken.Contains(p.PersonId)).Newest(p => p.PersonId, p => p.Version);

        await session.PassOn(taken, clock, ct);
        await session.FollowPlacements(before, newest, clock, ct);
        var told = new OutgoingMessages();
        told.AddRange(await session.Evaluate([.. taken.Concat(led).Concat(await session.LeadersOf(taken, ct)).Distinct()], clock, ct));
        return told;
    }

    private static Task<List<Guid>> LeadersOf(this IDocumentSession session, Guid[] people, CancellationToken ct) => session.Read(
        "select distinct target_id from templates.member_links where tenant_id = @tenant and kind = 'manager' and person_id = any(@people)", row => row.GetGuid(0), ct,
        ("people", people));
}
