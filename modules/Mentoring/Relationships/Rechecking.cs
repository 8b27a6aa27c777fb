using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Marten;

namespace Competence.Mentoring.Relationships;

/// <summary>How the two stand to each other and to the organisation today.</summary>
/// <param name="MentorLeads">At any distance.</param>
/// <param name="Consents">The mentee has agreed to be coached by this leader of theirs.</param>
internal sealed record PairToday(bool AreEmployed, bool MentorLeads, bool MenteeLeads, bool Consents);

/// <summary>A relationship does not outlive an employment, nor that the one comes to lead the other.</summary>
internal static class Rechecking
{
    public static Decision Decide(Relationship? pair, PairToday today, DateTimeOffset now) =>
        pair is null or { IsOver: true } ? Decision.Nothing
        : !today.AreEmployed ? pair.EndEarly(EndReason.EmploymentEnded, by: null, now)
        : PairBarriers.InLine(pair.Kind, today.MentorLeads, today.MenteeLeads, today.Consents) is not null ? pair.EndEarly(EndReason.OneLeadsTheOther, by: null, now)
        : Decision.Nothing;

    /// <summary>Ends those that may not go on; who writes one at this moment fails, and looks again.</summary>
    /// <returns>Those that have ended, and what is told of it.</returns>
    public static async Task<(IReadOnlySet<Guid> Ended, IReadOnlyList<object> News)> Recheck(
        this IDocumentSession session, IReadOnlyList<Relationship> pairs, TimeProvider clock, CancellationToken ct)
    {
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        Guid[] people = [.. pairs.SelectMany(p => new[] { p.MenteeId, p.MentorId }).Distinct()];
        var (employed, managers) = (await session.Employed(people, today, ct), await session.ManagersOf(people, today, ct));
        var consents = (await session.LoadManyAsync<MentoringEnrolment>(ct,
            [.. pairs.Where(p => p.Kind == MentoringKind.LeaderCoaching).Select(p => MentoringEnrolment.IdOf(p.ProgrammeId, p.MenteeId))])).ToDictionary(e => e.Id);
        var (ended, news) = (new HashSet<Guid>(), new List<object>());
        foreach (var pair in pairs.OrderBy(p => p.Id))
        {
            var stand = new PairToday(IsHere(pair.MenteeId) && IsHere(pair.MentorId), Leads(pair.MentorId, pair.MenteeId), Leads(pair.MenteeId, pair.MentorId), Consents(pair));
            if (Decide(pair, stand, now).Events.Count == 0) continue;
            var stream = await session.Events.FetchForWriting<Relationship>(pair.Id, ct);
            var decision = Decide(stream.Aggregate, stand, now);
            stream.AppendMany(decision.Events);
            news.AddRange(decision.News);
            ended.Add(pair.Id);
        }
        return (ended, news);

        // of whom nothing has been told yet, nothing is concluded
        bool IsHere(Guid person) => !employed.TryGetValue(person, out var isEmployed) || isEmployed;
        bool Leads(Guid one, Guid other) => managers.GetValueOrDefault(other, []).Contains(one);
        bool Consents(Relationship pair) =>
            consents.GetValueOrDefault(MentoringEnrolment.IdOf(pair.ProgrammeId, pair.MenteeId))?.Content.AsMentee?.ConsentsTo.Contains(pair.MentorId) == true;
    }

    /// <summary>Those that have not ended, of these people and of all whom they lead: a new manager of theirs leads the others too.</summary>
    public static async Task<IReadOnlyList<Relationship>> RelationshipsBelow(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct)
    {
        if (people.Length == 0) return [];
        var ids = await session.Read(
            $"""
            with recursive below (person_id) as (
                select unnest(@people)
                union
                select k.person_id from below b join mentoring.member_links k
                on k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = b.person_id and {MemberRows.Holds}
            )
            select r.id from mentoring.mt_doc_relationship r
            where r.tenant_id = @tenant and r.state = any(@states)
            and (r.mentee_id in (select person_id from below) or r.mentor_id in (select person_id from below))
            """, row => row.GetGuid(0), ct, ("people", people), ("today", today), ("states", NotOver));
        return await session.LoadManyAsync<Relationship>(ct, [.. ids]);
    }

    private static readonly string[] NotOver = [.. new[]
    {
        RelationshipState.Requested, RelationshipState.MoreInfoAsked, RelationshipState.Accepted, RelationshipState.Active, RelationshipState.Paused,
    }.Select(state => state.ToString())];
}
