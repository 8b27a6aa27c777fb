using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Programmes;

public sealed record GetMentoringProgrammeRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="IsEnrolling">One can enrol today.</param>
/// <param name="IsAsked">People may ask each other; else HR pairs them.</param>
/// <param name="IsMine">The reader is enrolled.</param>
/// <param name="Mentors">How many are enrolled as mentors.</param>
/// <param name="Mentees">How many are enrolled as mentees.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record MentoringProgrammeView(
    Guid ProgrammeId, string Title, string? Description, MentoringKind Kind, MatchingMode Mode, Guid OwnerId, DateOnly EnrolFrom, DateOnly EnrolUntil, DateOnly Ends,
    MatchWeights Weights, IReadOnlyList<string> Goals, int Sessions, bool IsEnrolling, bool IsAsked, bool IsMine, int Mentors, int Mentees, long Version)
{
    internal static MentoringProgrammeView Of(MentoringProgramme programme, ProgrammeCounts counts, DateOnly today)
    {
        var c = programme.Content;
        return new(
            programme.Id, c.Title, c.Description, c.Kind, c.Mode, c.OwnerId, c.EnrolFrom, c.EnrolUntil, c.Ends, c.Weights, c.Goals, c.Sessions,
            c.IsEnrolling(today), c.IsAsked, counts.IsMine, counts.Mentors, counts.Mentees, programme.Version);
    }
}

/// <summary>A mentoring programme</summary>
internal sealed class GetMentoringProgrammeEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetMentoringProgrammeRequest, MentoringProgrammeView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}");
        Policies("mentoring-programme.read");
        Description(d => d.Produces<MentoringProgrammeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetMentoringProgrammeRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct) is not { } programme)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-programme")));
            return;
        }
        var counts = await session.CountsOf([programme.Id], Actor.Of(User)!.PersonId, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(programme.Version);
        await Send.OkAsync(MentoringProgrammeView.Of(programme, counts(programme.Id), clock.Today()), ct);
    }
}
