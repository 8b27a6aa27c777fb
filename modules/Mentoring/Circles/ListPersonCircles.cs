using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Circles;

public sealed record ListPersonCirclesRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">Those that have not ended first, then by their next meeting.</param>
public sealed record PersonCirclesView(IReadOnlyList<PersonCircleView> Items);

/// <param name="NextMeeting">Null where none is planned.</param>
/// <param name="LeadsNext">The person is to lead it.</param>
/// <param name="NextDue">The day by which they would meet again; null once it has ended.</param>
public sealed record PersonCircleView(
    Guid CircleId, Guid ProgrammeId, string Title, int Members, Guid? NextMeetingId, DateTimeOffset? NextMeeting, string? Place, bool LeadsNext, DateOnly? NextDue, bool IsEnded);

/// <summary>The learning circles that one is in, and when they meet next</summary>
internal sealed class ListPersonCirclesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListPersonCirclesRequest, PersonCirclesView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/circles");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<PersonCirclesView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPersonCirclesRequest request, CancellationToken ct)
    {
        var circles = await session.LoadManyAsync<LearningCircle>(ct, [.. await session.CirclesOf(request.PersonId, ct)]);
        await Send.OkAsync(new([.. circles.Select(View).OrderBy(c => c.IsEnded).ThenBy(c => c.NextMeeting ?? DateTimeOffset.MaxValue).ThenBy(c => c.CircleId)]), ct);

        PersonCircleView View(LearningCircle c)
        {
            var next = c.IsEnded ? null : c.NextMeeting(clock.GetUtcNow());
            return new(
                c.Id, c.ProgrammeId, c.Content.Title, c.Members.Count, next?.Id, next?.Starts, next?.Place, next?.FacilitatorId == request.PersonId,
                c.NextDue(clock.LocalTimeZone), c.IsEnded);
        }
    }
}
