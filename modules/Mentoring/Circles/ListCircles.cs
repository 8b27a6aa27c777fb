using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Circles;

public sealed record ListCirclesRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Items">At most 1,000: those that have not ended first, then by title.</param>
public sealed record CirclesView(IReadOnlyList<CircleHeadView> Items);

/// <param name="FreeSeats">How many can still join.</param>
/// <param name="IsMine">The reader is in it.</param>
/// <param name="LastMet">When they last met; null where they have not.</param>
public sealed record CircleHeadView(
    Guid CircleId, string Title, string? Purpose, int EveryWeeks, int Members, int FreeSeats, bool IsMine, DateTimeOffset? LastMet, bool IsEnded);

/// <summary>The learning circles of a programme</summary>
/// <remarks>For those who are enrolled in it and those who run programmes. Who is in a circle, only they read.</remarks>
internal sealed class ListCirclesEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListCirclesRequest, CirclesView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/circles");
        Policies(CircleDoor.Read);
        Description(d => d.Produces<CirclesView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListCirclesRequest request, CancellationToken ct)
    {
        var reader = Actor.PersonIn(User);
        if (await Refused(request.ProgrammeId, reader, ct) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var circles = await session.Query<LearningCircle>().Where(c => c.ProgrammeId == request.ProgrammeId).Take(LearningCircle.MostOfProgramme).ToListAsync(ct);
        await Send.OkAsync(new([.. circles.Select(c => new CircleHeadView(
            c.Id, c.Content.Title, c.Content.Purpose, c.Content.EveryWeeks, c.Members.Count, c.IsEnded ? 0 : c.Content.MostMembers - c.Members.Count, c.Has(reader),
            c.Meetings.Where(m => m.HeldAt is not null).Max(m => (DateTimeOffset?)m.Starts), c.IsEnded)).OrderBy(c => c.IsEnded).ThenBy(c => c.Title, Rows.SwedishOrder)]), ct);
    }

    private async Task<Refusal?> Refused(Guid programme, Guid reader, CancellationToken ct) =>
        await session.LoadAsync<MentoringProgramme>(programme, ct) is null ? Refusal.NotFound("mentoring.unknown-programme")
        : await policy.Runs(User, ct) || (await session.LoadAsync<MentoringEnrolment>(MentoringEnrolment.IdOf(programme, reader), ct))?.IsIn == true ? null
        : Refusal.Forbidden("mentoring.not-enrolled");
}
