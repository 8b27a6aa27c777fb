using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using FastEndpoints;
using Marten;

namespace Competence.Mentoring.Programmes;

/// <param name="Items">At most 500: those that have not ended first, then by title.</param>
public sealed record MentoringProgrammesView(IReadOnlyList<MentoringProgrammeView> Items);

/// <summary>The mentoring programmes</summary>
internal sealed class ListMentoringProgrammesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<MentoringProgrammesView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes");
        Policies("mentoring-programme.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (programmes, today) = (await session.Query<MentoringProgramme>().Take(MentoringProgramme.Most).ToListAsync(ct), clock.Today());
        var counts = await session.CountsOf([.. programmes.Select(p => p.Id)], Actor.Of(User)!.PersonId, ct);
        await Send.OkAsync(new([.. programmes
            .OrderBy(p => p.Content.Ends < today).ThenBy(p => p.Content.Title, Rows.SwedishOrder)
            .Select(p => MentoringProgrammeView.Of(p, counts(p.Id), today))]), ct);
    }
}
