using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Assessors;

public sealed record ListAssessorsRequest([property: RouteParam] Guid SkillId);

public sealed record AssessorsView(IReadOnlyList<AssessorView> Items);

/// <param name="PersonId">Who is appointed.</param>
/// <param name="Until">The last day; null: until dismissed.</param>
public sealed record AssessorView(Guid PersonId, DateOnly From, DateOnly? Until);

/// <summary>Who is appointed to assess a skill</summary>
internal sealed class ListAssessorsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListAssessorsRequest, AssessorsView>
{
    public override void Configure()
    {
        Get("/skills/{SkillId}/assessors");
        Policies("assessor.read");
        Description(d => d.Produces<AssessorsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListAssessorsRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Skill>(request.SkillId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
            return;
        }
        var found = await session.LoadAsync<SkillAssessors>(SkillAssessors.IdOf(request.SkillId), ct);
        await Send.OkAsync(new([
            .. (found?.Appointments ?? []).Where(a => a.Until is null || a.Until >= clock.Today())
                .OrderBy(a => a.From).Select(a => new AssessorView(a.AssessorId, a.From, a.Until)),
        ]), ct);
    }
}
