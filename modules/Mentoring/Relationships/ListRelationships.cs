using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Relationships;

public sealed record ListRelationshipsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">What waits for the person first, then what waits for others, what is under way, and what has ended within 60 days.</param>
public sealed record RelationshipsView(IReadOnlyList<RelationshipHeadView> Items);

/// <param name="IsMentor">The person is the mentor.</param>
/// <param name="IsMine">The person made the request; null where HR paired them.</param>
/// <param name="IsWaitingForMe">For an answer, a reply or a consent.</param>
/// <param name="AnswerBy">When the request expires; null where nobody waits.</param>
/// <param name="IsReminded">Whoever has to answer has been reminded.</param>
/// <param name="NextSession">When they meet next; null where nothing is planned.</param>
/// <param name="Reason">Why it ended before they were done; null where it did not.</param>
public sealed record RelationshipHeadView(
    Guid RelationshipId, Guid ProgrammeId, string ProgrammeTitle, MentoringKind Kind, RelationshipState State, bool IsMentor, Guid OtherId, bool? IsMine, bool IsWaitingForMe,
    DateTimeOffset AskedAt, DateTimeOffset? AnswerBy, bool IsReminded, DateTimeOffset? NextSession, int Held, int? Sessions, DateTimeOffset? EndedAt, EndReason? Reason);

/// <summary>One’s mentors and mentees, and the requests to and from oneself</summary>
/// <remarks>What has ended stays for 60 days, with the reason, so that nobody wonders what became of it.</remarks>
internal sealed class ListRelationshipsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListRelationshipsRequest, RelationshipsView>
{
    private const int DaysAfter = 60;

    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/relationships");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<RelationshipsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListRelationshipsRequest request, CancellationToken ct)
    {
        var (person, now) = (request.PersonId, clock.GetUtcNow());
        var pairs = (await session.Query<Relationship>().Where(r => r.MenteeId == person || r.MentorId == person).ToListAsync(ct))
            .Where(r => !r.IsOver || r.EndedAt > now.AddDays(-DaysAfter)).ToList();
        var programmes = (await session.LoadManyAsync<MentoringProgramme>(ct, [.. pairs.Select(r => r.ProgrammeId).Distinct()])).ToDictionary(p => p.Id, p => p.Content);
        await Send.OkAsync(new([.. pairs
            .OrderBy(r => r.WaitsFor(person) ? 0 : r.IsOpenRequest ? 1 : r.IsRunning ? 2 : 3).ThenByDescending(r => r.EndedAt ?? r.AskedAt).ThenBy(r => r.Id)
            .Select(r => Head(r, person, programmes[r.ProgrammeId], now))]), ct);
    }

    private static RelationshipHeadView Head(Relationship pair, Guid person, MentoringProgrammeContent programme, DateTimeOffset now) => new(
        pair.Id, pair.ProgrammeId, programme.Title, pair.Kind, pair.State, pair.MentorId == person, pair.OtherThan(person), pair.RequestedBy is { } by ? by == person : null,
        pair.WaitsFor(person), pair.AskedAt, pair.IsOpenRequest ? pair.AnswerBy : null, pair.IsOpenRequest && pair.IsReminded,
        pair.IsRunning ? pair.Sessions.Where(s => s.HeldAt is null && s.Starts.AddMinutes(s.Minutes) > now).Min(s => (DateTimeOffset?)s.Starts) : null,
        pair.Held, pair.Agreement?.Sessions, pair.EndedAt, pair.Reason);
}
