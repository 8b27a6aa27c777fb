using Competence.Kernel;
using Competence.Mentoring.Calendars;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Sessions;

public sealed record GetSessionCalendarRequest([property: RouteParam] Guid RelationshipId, [property: RouteParam] Guid SessionId);

/// <summary>A session as a calendar file</summary>
/// <remarks>To be opened by any calendar. A moved session replaces its earlier entry.</remarks>
internal sealed class GetSessionCalendarEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetSessionCalendarRequest>
{
    public override void Configure()
    {
        Get("/mentoring/relationships/{RelationshipId}/sessions/{SessionId}/calendar");
        Policies("mentoring-pair.read");
        Description(d => d.Produces<string>(200, CalendarFile.ContentType).ProducesProblem(404), clearDefaults: true);
    }

    public override async Task HandleAsync(GetSessionCalendarRequest request, CancellationToken ct)
    {
        var pair = await session.LoadAsync<Relationship>(request.RelationshipId, ct);
        if (pair.MayNot(Actor.PersonIn(User), request.SessionId) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var programme = await session.LoadAsync<MentoringProgramme>(pair!.ProgrammeId, ct);
        HttpContext.Response.Names("mentoring-session");
        var file = CalendarFile.Of([pair.Session(request.SessionId)!.Entry(programme!.Content.Title)], clock.GetUtcNow());
        await Send.StringAsync(file, 200, $"{CalendarFile.ContentType}; charset=utf-8", ct);
    }
}
