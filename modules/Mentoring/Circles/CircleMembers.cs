using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using JasperFx.Events;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Circles;

/// <summary>What a decision has to know of those who are to come into a circle.</summary>
/// <param name="Employed">Of those whom the tenant knows, whether they work here today.</param>
/// <param name="Enrolled">Those who are enrolled in the circle's programme.</param>
internal sealed record CirclePeople(IReadOnlyDictionary<Guid, bool> Employed, IReadOnlySet<Guid> Enrolled)
{
    public static async Task<CirclePeople> Load(IQuerySession session, Guid programme, Guid[] people, DateOnly today, CancellationToken ct) => new(
        await session.Employed(people, today, ct),
        (await session.LoadManyAsync<MentoringEnrolment>(ct, [.. people.Select(p => MentoringEnrolment.IdOf(programme, p))])).Where(e => e.IsIn).Select(e => e.PersonId).ToHashSet());

    /// <summary>Null where all of them can be in it.</summary>
    public Refusal? WhyNot(IEnumerable<Guid> people) => people
        .Select(p => !Employed.TryGetValue(p, out var isEmployed) ? Refusal.NotFound("mentoring.unknown-person")
            : !isEmployed ? Refusal.Conflict("mentoring.not-employed")
            : !Enrolled.Contains(p) ? Refusal.Conflict("mentoring.not-enrolled")
            : null)
        .FirstOrDefault(refusal => refusal is not null);
}

/// <summary>Who is in which circle, found by person; written in the transaction of what changes it.</summary>
internal static class CircleMembers
{
    public static Table Table()
    {
        var table = Rows.Table("mentoring", "circle_members");
        table.AddColumn("circle_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.Indexes.Add(new IndexDefinition("ix_circle_members_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    /// <summary>The circle as it is now: read by one at a time until the session is saved, so that two who come at once never both get the last seat.</summary>
    public static async Task<IEventStream<LearningCircle>> FetchAlone(this IDocumentSession session, Guid circle, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold($"mentoring.circle/{circle}", ct);
        return await session.Events.FetchForWriting<LearningCircle>(circle, ct);
    }

    /// <summary>Those who are in it once the decision stands.</summary>
    public static async Task WriteMembers(this IDocumentSession session, LearningCircle? before, Decision decision, CancellationToken ct)
    {
        if (decision.Events.Count == 0) return;
        var after = decision.Events.Aggregate(before, LearningCircle.Fold)!;
        await session.Begin(ct);
        await session.Write("delete from mentoring.circle_members where tenant_id = @tenant and circle_id = @circle", ct, ("circle", after.Id));
        await session.Write(
            "insert into mentoring.circle_members (tenant_id, circle_id, person_id) select @tenant, @circle, p from unnest(@people) p", ct,
            ("circle", after.Id), ("people", after.Members.Select(m => m.PersonId).ToArray()));
    }

    public static Task<List<Guid>> CirclesOf(this IQuerySession session, Guid person, CancellationToken ct) => session.Read(
        "select circle_id from mentoring.circle_members where tenant_id = @tenant and person_id = @person", row => row.GetGuid(0), ct, ("person", person));

    /// <summary>These have come and gone, and the meetings of those who were to lead and are in it no longer go to the next in turn.</summary>
    public static Decision ComeAndGo(this LearningCircle circle, IReadOnlyList<object> changes, DateTimeOffset now)
    {
        var (after, events) = (changes.Aggregate(circle, Then), changes.ToList());
        foreach (var meeting in after.Meetings.Where(m => m.HeldAt is null && m.FacilitatorId is { } leads && !after.Has(leads)))
        {
            var passed = new CircleMeetingPassedOn(circle.Id, meeting.Id, after.NextFacilitator(), now);
            events.Add(passed);
            after = Then(after, passed);
        }
        return Decision.Record(events);

        static LearningCircle Then(LearningCircle circle, object change) => LearningCircle.Fold(circle, change)!;
    }
}
