using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Circles;

public sealed record GetCircleRequest([property: RouteParam] Guid CircleId);

/// <param name="MemberIds">In the order in which they joined.</param>
/// <param name="IsMine">The reader is in it.</param>
/// <param name="NextFacilitatorId">Whose turn it is to lead a meeting that is planned now; null where nobody is in it.</param>
/// <param name="NextDue">The day by which they would meet again: so many weeks after they last met, or since they began; null once it has ended.</param>
/// <param name="Meetings">The latest first.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record CircleView(
    Guid CircleId, Guid ProgrammeId, string Title, string? Purpose, int EveryWeeks, int MostMembers, IReadOnlyList<Guid> MemberIds, bool IsMine, Guid? NextFacilitatorId,
    DateOnly? NextDue, IReadOnlyList<Guid> ItemIds, IReadOnlyList<CircleMeetingView> Meetings, bool IsEnded, long Version);

/// <param name="FacilitatorId">Who leads it; null where nobody is left.</param>
/// <param name="PresentIds">Null until they have met.</param>
/// <param name="Notes">Null for those who are not in the circle, and where nothing was written.</param>
/// <param name="Decisions">The same.</param>
public sealed record CircleMeetingView(
    Guid MeetingId, DateTimeOffset Starts, int Minutes, string? Place, Guid? FacilitatorId, IReadOnlyList<string> Agenda, IReadOnlyList<Guid> ItemIds, bool IsHeld,
    IReadOnlyList<Guid>? PresentIds, string? Notes, string? Decisions);

/// <summary>A learning circle and its meetings</summary>
/// <remarks>For those who are in it, and without notes and decisions for those who run programmes.</remarks>
internal sealed class GetCircleEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetCircleRequest, CircleView>
{
    public override void Configure()
    {
        Get("/mentoring/circles/{CircleId}");
        Policies(CircleDoor.Read);
        Description(d => d.Produces<CircleView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCircleRequest request, CancellationToken ct)
    {
        var reader = Actor.PersonIn(User);
        if (await session.LoadAsync<LearningCircle>(request.CircleId, ct) is not { } circle || !circle.IsSeenBy(reader, await policy.Runs(User, ct)))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-circle")));
            return;
        }
        var words = (await session.LoadManyAsync<CircleWords>(ct, [.. circle.Meetings.Select(m => m.Id)])).ToDictionary(w => w.Id);
        var (c, isMine) = (circle.Content, circle.Has(reader));
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(circle.Version);
        await Send.OkAsync(new(
            circle.Id, circle.ProgrammeId, c.Title, c.Purpose, c.EveryWeeks, c.MostMembers, [.. circle.Members.Select(m => m.PersonId)], isMine, circle.NextFacilitator(),
            circle.NextDue(clock.LocalTimeZone), c.ItemIds, [.. circle.Meetings.OrderByDescending(m => m.Starts).ThenBy(m => m.Id).Select(View)], circle.IsEnded, circle.Version), ct);

        CircleMeetingView View(CircleMeeting m)
        {
            var written = words.GetValueOrDefault(m.Id);
            return new(
                m.Id, m.Starts, m.Minutes, m.Place, m.FacilitatorId, written?.Agenda ?? [], m.ItemIds, m.HeldAt is not null, m.HeldAt is null ? null : m.PresentIds,
                isMine ? written?.Notes : null, isMine ? written?.Decisions : null);
        }
    }
}

internal static class CircleDates
{
    public static DateOnly? NextDue(this LearningCircle circle, TimeZoneInfo zone) => circle.IsEnded
        ? null
        : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(circle.Meetings.Where(m => m.HeldAt is not null).Select(m => m.Starts).DefaultIfEmpty(circle.FormedAt).Max(), zone).DateTime)
            .AddDays(7 * circle.Content.EveryWeeks);

    /// <summary>The next one that has not ended yet.</summary>
    public static CircleMeeting? NextMeeting(this LearningCircle circle, DateTimeOffset now) =>
        circle.Meetings.Where(m => m.HeldAt is null && m.Starts.AddMinutes(m.Minutes) >= now).MinBy(m => m.Starts);
}
